import type { Task } from './task';
import { isOver, type TaskMemory } from './taskStatus';

/** Tasks of saving that are left; the text is the title, or says how much is kept. */
export const notSaved = (
  tasks: readonly Task[],
  memory: TaskMemory,
  now: number,
): { id: Task['id']; text: string; count: number }[] =>
  tasks
    .filter((task) => task.stage === 'backUp' && !isOver(task, memory, now))
    .map(({ id, partlyBy }) => {
      const partly = partlyBy?.(memory.seen);
      return { id, text: `tasks.${id}.${partly ? 'partly' : 'title'}`, count: partly?.count ?? 0 };
    });
