import { isListed, type Journey, type Task } from './task';
import { deletedAt, isOver, type TaskMemory, taskStatus } from './taskStatus';

/**
 * The first task of a journey that can be done now. What waits, or comes after a check that is open, is passed over; once
 * the account is deleted, so is all that comes before that. Checks are the verdict's own: no task of settling is next.
 * @param later tasks whose day has not come (`notDueYet`)
 */
export const nextTask = (
  tasks: readonly Task[],
  memory: TaskMemory,
  journey: Journey,
  now: number,
  later: readonly string[] = [],
): Task | undefined => {
  const isDeleted = deletedAt(memory.tasks) !== undefined;
  return tasks.find((task) => {
    if (!isListed(task, memory.tasks, journey, memory.seen) || isOver(task, memory, now)) return false;
    if (task.stage === 'settle' || later.includes(task.id)) return false;
    if (journey === 'close' && isDeleted !== (task.stage === 'afterwards')) return false;
    const { waiting, after } = taskStatus(task, memory, now);
    return !waiting && !after;
  });
};
