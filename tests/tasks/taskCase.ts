import type { ObservedFacts } from '@/content/facts';
import type { Reason } from '@/content/tasks/task';

/** What pages showed, and what a task makes of it. One file in `cases/` for each task that looks at facts. */
export interface TaskCase {
  because: string;
  seen: ObservedFacts;
  proposed?: Reason;
  needed?: boolean;
}
