import type { Journey } from '@/content/tasks/task';
import type { CheckActs } from '../verdict/acts';

/** What a person can do to a task. Each of these can be taken back. */
export interface TaskActs {
  done(task: string): void;
  undo(task: string): void;
  notForMe(task: string): void;
  /** Until a calendar date, `YYYY-MM-DD`. */
  wait(task: string, until: string): void;
  /** Opens the casebook, in a room of it where one is named. */
  casebook(route?: string): void;
}

/** Everything that can be done in the popup. */
export interface PopupActs extends TaskActs {
  check: CheckActs;
  /** "Check the rest": the pages lead on from one to the next, beginning with this one. */
  startRound(page: string): void;
  journey(journey: Journey): void;
  options(): void;
  /** Keeps the checklist open beside the page; absent where that cannot be. */
  beside?: (() => void) | undefined;
  /** Opens the report on the page in front; absent where no script of ours is on it. */
  report?: (() => void) | undefined;
  reload(): void;
  allow(): void;
  downloadSetAside(): void;
  clearErrorLog(): void;
}
