/** What the person set for a task. Only the person sets these; facts are kept beside them. */
export interface TaskState {
  state: 'open' | 'done' | 'notForMe' | 'waiting';
  /** Waiting until this calendar date, `YYYY-MM-DD`. */
  until?: string;
  /** When it was set, ms since 1970. */
  at: number;
}

export type TaskStates = Record<string, TaskState>;
