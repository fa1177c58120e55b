import type { ObservedFacts } from '../facts';
import type { PageId } from '../pages/table';
import type { Answers, CheckAnswer } from './answers';
import { type CheckId, checks } from './checks';
import type { Look } from './looks';

const checkStates = ['clear', 'open', 'old', 'question', 'unseen', 'accepted'] as const;
export type CheckState = (typeof checkStates)[number];

/** One check and how it stands. */
export interface Check {
  id: CheckId;
  state: CheckState;
  /** The figure a page printed. */
  count?: number;
  /** When it was seen or said (ms). */
  at?: number;
  /** Who says so: a page, or the person. */
  by?: 'page' | 'person';
  /** The page that showed it. */
  page?: PageId;
  /** Old: what it was then. Open again: what the person had said before a page showed more. */
  was?: 'clear' | 'open' | 'none' | 'accepted';
}

/** What was seen or said longer ago (ms) has to be looked at again. Our own choice: no source says how long it holds. */
const holdsFor = 7 * 24 * 60 * 60_000;

const aged = (check: Check & { state: 'clear' | 'open'; at: number }, now: number): Check =>
  // A moment to come was noted by a clock that was moved since: that says as little as an old one.
  Math.abs(now - check.at) > holdsFor ? { ...check, state: 'old', was: check.state } : check;

/** Whether what a page shows now is more than the person said they go on with. */
const isMore = (look: Look, { at, count }: CheckAnswer): boolean =>
  look.at > at && look.count !== undefined && look.count > (count ?? 0);

const bySome = (id: CheckId, look: Look, answer: CheckAnswer | undefined, now: number): Check => {
  const { count, at, page } = look;
  const shown = { id, ...(count === undefined ? {} : { count }), page };
  if (answer?.answer === 'accepted' && !isMore(look, answer))
    return { ...shown, state: 'accepted', at: answer.at, by: 'person' };
  const before = answer && answer.at < at && answer.answer !== 'some' ? { was: answer.answer } : {};
  return aged({ ...shown, state: 'open', at, by: 'page', ...before }, now);
};

const byPerson = (id: CheckId, { answer, at }: CheckAnswer, now: number): Check => {
  if (answer === 'accepted') return { id, state: 'accepted', at, by: 'person' };
  return aged({ id, state: answer === 'none' ? 'clear' : 'open', at, by: 'person' }, now);
};

/**
 * How one check stands: a pure function of what pages showed, what the person said and the clock (ms). The later look
 * wins in both directions. "None" never takes away a figure that a page showed: only a later look does.
 */
export const evaluateCheck = (id: CheckId, seen: ObservedFacts, answers: Answers, now: number): Check => {
  const look = checks[id].look(seen);
  const answer = answers[id];
  if (look?.is === 'some') return bySome(id, look, answer, now);
  if (answer && !(look && look.at >= answer.at)) return byPerson(id, answer, now);
  if (look) return aged({ id, state: 'clear', count: 0, at: look.at, by: 'page', page: look.page }, now);
  return { id, state: checks[id].awaitsPage(seen) ? 'unseen' : 'question' };
};
