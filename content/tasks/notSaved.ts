import type { Seen } from '../facts';
import { isAnswered } from './standing';
import type { TaskStates } from './states';
import type { Task } from './task';

/** Tasks of saving that the person did not answer and nothing proposes; the text is its title, or says how much is kept. */
export const notSaved = (
  tasks: readonly Task[],
  states: TaskStates,
  seen: Seen,
  now: number,
): { id: string; text: string; count: number }[] =>
  tasks
    .filter(({ id, stage }) => stage === 'backUp' && !isAnswered(states[id]))
    .filter((task) => !task.proposedBy?.(seen, now))
    .map(({ id, partlyBy }) => {
      const partly = partlyBy?.(seen);
      return { id, text: `tasks.${id}.${partly ? 'partly' : 'title'}`, count: partly?.count ?? 0 };
    });
