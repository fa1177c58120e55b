import type { CheckId } from '@/content/verdict/checks';

/** What a person can say about a check. */
export interface CheckActs {
  /** Several at once: "None of these". */
  answer(answer: 'none' | 'some', ...checks: CheckId[]): void;
  /** "I go on anyway". */
  accept(check: CheckId): void;
  /** Takes back what was said. */
  undo(check: CheckId): void;
}
