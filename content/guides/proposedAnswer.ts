import { type ObservedFacts, observation } from '../facts';
import type { Step } from './guide';

/**
 * The answer that a page's facts speak for, and when they were seen (ms). The person still gives it. What was seen before
 * the person came to this step says nothing about what the step changed.
 */
export const proposedAnswer = (
  step: Step,
  seen: ObservedFacts,
  since: number,
): { answer: string; at: number } | undefined => {
  for (const { page, fact, is, answer } of step.signs ?? []) {
    const one = observation(seen, page, fact);
    if (answer && one?.value === is && one.at >= since) return { answer, at: one.at };
  }
  return undefined;
};
