import { type Seen, sighting } from '../facts';
import type { Step } from './guide';

/** The answer that a page's facts speak for, and when they were seen (ms). The person still gives it. */
export const proposedAnswer = (step: Step, seen: Seen): { answer: string; at: number } | undefined => {
  for (const { page, fact, is, answer } of step.signs ?? []) {
    const one = sighting(seen, page, fact);
    if (answer && one?.value === is) return { answer, at: one.at };
  }
  return undefined;
};
