import type { Fact } from '../pages/fact';
import type { CheckId } from '../verdict/checks';
import type { GuideState, LoggedError, Reminder, Settings } from './memory';

/** Everything that may change memory. Small, and about one thing, so that two at once lose nothing. */
export type Action =
  | {
      type: 'setTask';
      id: string;
      state: 'open' | 'done' | 'notForMe' | 'waiting';
      until?: string;
      at: number;
    }
  /** What the person says about a check that only they can know. */
  | { type: 'answerCheck'; check: CheckId; answer: 'none' | 'some'; at: number }
  /** "I go on anyway", over what is open. */
  | { type: 'acceptCheck'; check: CheckId; at: number }
  /** Takes back what was said or accepted. */
  | { type: 'undoAnswer'; check: CheckId }
  | { type: 'recordFacts'; page: string; facts: Record<string, Fact>; at: number }
  | { type: 'forgetFacts'; page: string }
  | { type: 'dismiss'; hint: string; on: string }
  | { type: 'bringBack'; hint: string }
  | { type: 'bringBackAll' }
  | { type: 'setSettings'; settings: Partial<Settings> }
  | { type: 'setGuide'; id: string; state: GuideState }
  | { type: 'resetGuide'; id: string }
  | { type: 'setReminder'; reminder: Reminder }
  | { type: 'dropReminder'; id: string }
  | { type: 'logError'; error: LoggedError }
  | { type: 'clearErrorLog' };

/** What a page's cards may ask for. Everything else only comes from our own pages. */
export const fromCards = [
  'setTask',
  'answerCheck',
  'acceptCheck',
  'undoAnswer',
  'recordFacts',
  'dismiss',
  'setSettings',
  'setGuide',
  'logError',
] as const;
