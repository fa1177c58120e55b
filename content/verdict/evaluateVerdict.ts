import { dateOf } from '../dateOf';
import type { ObservedFacts } from '../facts';
import type { Memory } from '../memory/memory';
import type { PageId } from '../pages/table';
import type { Answers } from './answers';
import { checkIds } from './checks';
import { type Check, evaluateCheck } from './evaluateCheck';

/**
 * Whether the account can go. ready: every check is clear or accepted · notReady: something is open · notKnown: a page or
 * an answer is lacking, or old · deleted: the person said that it is gone.
 */
export interface Verdict {
  kind: 'ready' | 'notReady' | 'notKnown' | 'deleted';
  checks: Check[];
  /** The day of the deletion, `YYYY-MM-DD`. */
  deletedOn?: string;
  /** A page that showed the account alive after that, and when (ms). */
  alive?: { page: PageId; at: number };
}

const isOpen = ({ state, was }: Check) => state === 'open' || (state === 'old' && was === 'open');

/** Where the account can still seem to be there while it is being deleted. */
const deleting: readonly string[] = ['deleteAccount', 'privacyCenter'] satisfies PageId[];

/** The last page that showed the person signed in, or something open, after the deletion. */
const aliveAfter = (seen: ObservedFacts, checks: readonly Check[], deletedAt: number): Verdict['alive'] => {
  const signs = [
    // Only pages of the site tell whether somebody is signed in.
    ...(Object.keys(seen) as PageId[]).flatMap((page) => {
      const signedIn = seen[page]?.signedIn;
      return signedIn?.value === true && !deleting.includes(page) ? { page, at: signedIn.at } : [];
    }),
    ...checks.flatMap(({ state, page, at }) => (state === 'open' && page && at ? { page, at } : [])),
  ].filter(({ at }) => at > deletedAt);
  return signs.sort((a, b) => b.at - a.at)[0];
};

const kindOf = (checks: readonly Check[]): Verdict['kind'] => {
  if (checks.some(isOpen)) return 'notReady';
  return checks.every(({ state }) => state === 'clear' || state === 'accepted') ? 'ready' : 'notKnown';
};

/** The one answer, from what pages showed, what the person said, the clock and – once it is done – the deletion (ms). */
export const evaluateVerdict = (
  seen: ObservedFacts,
  answers: Answers,
  now: number,
  deletedAt?: number,
): Verdict => {
  const checks = checkIds.map((id) => evaluateCheck(id, seen, answers, now));
  if (deletedAt === undefined) return { kind: kindOf(checks), checks };
  const alive = aliveAfter(seen, checks, deletedAt);
  return { kind: 'deleted', checks, deletedOn: dateOf(deletedAt), ...(alive ? { alive } : {}) };
};

/** The same from memory. Every place that speaks of the verdict asks this. */
export const verdictOf = (
  { seen, answers, tasks }: Pick<Memory, 'seen' | 'answers' | 'tasks'>,
  now: number,
): Verdict => {
  const { confirmDeletion } = tasks;
  const deletedAt = confirmDeletion?.state === 'done' ? confirmDeletion.at : undefined;
  return evaluateVerdict(seen, answers, now, deletedAt);
};
