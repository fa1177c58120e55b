import type { CheckId } from './checks';

/**
 * What the person said about a check. none: nothing there · some: there is something · accepted: "I go on anyway" over
 * what was open then.
 */
export interface CheckAnswer {
  answer: 'none' | 'some' | 'accepted';
  /** When they said it, ms since 1970. */
  at: number;
  /** Accepted: the figure that was open then, where one was printed. More than that opens the check again. */
  count?: number;
}

export type Answers = Partial<Record<CheckId, CheckAnswer>>;
