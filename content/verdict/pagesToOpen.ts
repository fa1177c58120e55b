import type { ObservedFacts } from '../facts';
import type { PageId } from '../pages/table';
import type { Answers } from './answers';
import { checkIds, checks } from './checks';
import { evaluateCheck } from './evaluateCheck';

/** Pages that may answer a check at all, in the order of the checks. */
export const tellingPages: readonly PageId[] = [
  ...new Set(checkIds.flatMap((id) => (checks[id].awaitsPage({}) ? checks[id].pages : []))),
];

/** The pages that have to be opened before the verdict is known: not seen yet, or seen too long ago. */
export const pagesToOpen = (seen: ObservedFacts, answers: Answers, now: number): PageId[] => {
  const lacking = checkIds.filter((id) => {
    const { state, by } = evaluateCheck(id, seen, answers, now);
    return state === 'unseen' || (state === 'old' && by === 'page');
  });
  const wanted = new Set(lacking.flatMap((id) => checks[id].pages));
  return tellingPages.filter((page) => wanted.has(page));
};
