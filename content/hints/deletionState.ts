import { type ObservedFacts, observation } from '../facts';
import { unknown } from '../pages/fact';
import type { FactsOn } from '../pages/table';

type Facts = FactsOn<'deleteAccount'>;

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;

/** In the oldest account of the page its last button is "Delete", beside the word. So the word is late, too (guide C2). */
const late = ['word', 'code', 'final'];

const isLateStep = (step: unknown, last: unknown) => last === 'shown' || late.includes(String(step));

/** The last button is in sight, or this may already be it. */
export const isLate = ({ step, last }: Facts): boolean => isLateStep(step, last);

/** When the last button was in sight, or what may have been it; undefined where the page has shown other things since. */
export const wasLate = (seen: ObservedFacts): number | undefined => {
  const step = observation(seen, 'deleteAccount', 'step');
  const last = observation(seen, 'deleteAccount', 'last');
  return isLateStep(step?.value, last?.value) ? Math.max(step?.at ?? 0, last?.at ?? 0) : undefined;
};

/** Nothing that we know is in sight. */
const isBare = ({ step, last, button }: Facts) => [step, last, button].every((one) => one === unknown);

/** What came last may have deleted the account: it was in sight today, and now the page shows nothing that we know. */
export const mayBeOver = (facts: Facts, seen: ObservedFacts, now: number): boolean => {
  const at = wasLate(seen);
  return isBare(facts) && at !== undefined && now - at < day;
};

/** The delete page neither refuses, nor lacks its button, nor is at its end, as far as is known. */
export const isOnItsWay = (facts: Facts, seen: ObservedFacts, now: number): boolean =>
  facts.step !== 'refused' && facts.button !== 'hidden' && !mayBeOver(facts, seen, now);

/**
 * The flow has begun in words that we do not know: `other` while the page asks for something, `after` where it did and
 * now shows nothing we know, which may be the last button or the end. Undefined otherwise. The step is not guessed.
 */
export const unknownStep = (facts: Facts, seen: ObservedFacts, now: number): string | undefined => {
  if (facts.step === 'other') return 'other';
  const before = observation(seen, 'deleteAccount', 'step');
  const isRecent = before?.value === 'other' && now - before.at < hour;
  return isRecent && isBare(facts) ? 'after' : undefined;
};
