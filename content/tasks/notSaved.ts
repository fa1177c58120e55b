import type { ObservedFacts } from '../facts';
import type { TaskId } from '../ids';
import type { TaskStates } from './states';
import type { Task } from './task';
import { isAnswered } from './taskStatus';

/** Tasks of saving that the person did not answer and nothing proposes; the text is its title, or says how much is kept. */
export const notSaved = (
  tasks: readonly Task[],
  states: TaskStates,
  seen: ObservedFacts,
  now: number,
): { id: TaskId; text: string; count: number }[] =>
  tasks
    .filter(({ id, stage }) => stage === 'backUp' && !isAnswered(states[id]))
    .filter((task) => !task.looksDone?.(seen, now))
    .map(({ id, partlyBy }) => {
      const partly = partlyBy?.(seen);
      return { id, text: `tasks.${id}.${partly ? 'partly' : 'title'}`, count: partly?.count ?? 0 };
    });
