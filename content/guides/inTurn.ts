import type { Step } from './guide';

/** Steps one after the other, the last one leading to `end`. */
export const inTurn = (end: string, steps: readonly Step[]): Step[] =>
  steps.map((step, at) => ({ ...step, next: steps[at + 1]?.id ?? end }));

/**
 * Remedies from harmless to heavy: after each the person says whether it helped, or that it cannot be done here. It leads
 * to `solved`, or to the next remedy and after the last one to `end`.
 */
export const tryInTurn = (end: string, steps: readonly Step[]): Step[] =>
  steps.map((step, at) => ({
    ...step,
    answers: [
      { id: 'helped', to: 'solved' },
      { id: 'notHelped', to: steps[at + 1]?.id ?? end },
      { id: 'notPossible', to: steps[at + 1]?.id ?? end },
    ],
  }));
