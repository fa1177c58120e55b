import type { Memory, VerdictNow } from './memory/memory';
import { readiness } from './readiness';
import { tasks } from './tasks';
import { isAnswered } from './tasks/standing';

/** Whether the account is ready at this moment and what is not saved yet, without what cards do not say. */
export const verdictNow = (
  { tasks: states, seen }: Pick<Memory, 'tasks' | 'seen'>,
  now: number,
): VerdictNow => {
  const { verdict, reasons, pages, toSay } = readiness(tasks, states, seen, now);
  return {
    verdict,
    reasons: reasons.map(({ task, at, page, count, text }) => ({
      task,
      at,
      ...(page === undefined ? {} : { page }),
      ...(count === undefined ? {} : { count }),
      ...(text === undefined ? {} : { text }),
    })),
    pages,
    toSay,
    unsaved: tasks
      .filter(({ id, stage }) => stage === 'backUp' && !isAnswered(states[id]))
      .map(({ id }) => id),
  };
};
