/** What a person can do to a task. Each of these can be taken back. */
export interface TaskActs {
  done(task: string): void;
  undo(task: string): void;
  notForMe(task: string): void;
  /** Until a calendar date, `YYYY-MM-DD`. */
  wait(task: string, until: string): void;
  /** "I know, go on", or no longer. */
  overrule(task: string, on: boolean): void;
  /** Opens the casebook, in a room of it where one is named. */
  casebook(route?: string): void;
}
