import type { TaskStates } from '../tasks/states';
import { isAnswered } from '../tasks/taskStatus';
import type { Exit, Guide } from './guide';

/** An exit in the words that fit what the person ticked. What is not for them does not count, and says nothing alone. */
export const exitNow = (guide: Guide, exit: Exit, states: TaskStates): Exit => {
  if (!exit.unless) return exit;
  const words = guide.steps.flatMap(({ task }) => (task ? [states[task]] : []));
  if (!words.some((word) => word?.state === 'done')) return { ...exit, ...exit.unless.noneTicked };
  return words.every(isAnswered) ? exit : { ...exit, ...exit.unless.someTicked };
};
