import type { TaskId } from '../ids';
import { afterwardsTasks } from './afterwards';
import { backUpTasks } from './backUp';
import { decideTasks } from './decide';
import { deleteTasks } from './delete';
import { lockedTasks } from './locked';
import { pauseTasks } from './pause';
import { settleTasks } from './settle';
import type { Task } from './task';
import { unlinkTasks } from './unlink';

/** Every task by its id, in the order of the journey. */
const table = {
  ...decideTasks,
  ...backUpTasks,
  ...settleTasks,
  ...lockedTasks,
  ...unlinkTasks,
  ...pauseTasks,
  ...deleteTasks,
  ...afterwardsTasks,
} satisfies Record<TaskId, Task>;

export const tasks: readonly Task[] = Object.values(table);
