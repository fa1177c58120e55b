import type { Seen } from './facts';
import type { TaskStates } from './tasks/states';
import type { Reason, Task } from './tasks/task';

export interface Readiness {
  verdict: 'ready' | 'notYet' | 'notKnown';
  reasons: ({ task: string } & Reason)[];
}

export const readiness = (tasks: readonly Task[], states: TaskStates, seen: Seen, now: number): Readiness => {
  const reasons = tasks.flatMap((task) => {
    const reason = states[task.id]?.overruled ? undefined : task.heldUpBy?.(seen, now);
    return reason ? [{ task: task.id, ...reason }] : [];
  });
  return { verdict: reasons.length > 0 ? 'notYet' : 'notKnown', reasons };
};
