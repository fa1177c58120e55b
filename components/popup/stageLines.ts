import { isListed, type Journey, type Stage, stages, type Task } from '@/content/tasks/task';
import { isOver, type TaskMemory, type TaskStatus, taskStatus } from '@/content/tasks/taskStatus';

/** A task with how it stands now. */
export interface TaskLine {
  task: Task;
  isNotForMe: boolean;
  status: TaskStatus;
}

export interface StageLine {
  stage: Stage;
  lines: TaskLine[];
  /** Without what is not for this person. */
  done: number;
  total: number;
}

/** The journey's tasks by stage, without settling: the checks tell that. A stage without tasks is left out. */
export const stageLines = (
  tasks: readonly Task[],
  memory: TaskMemory,
  journey: Journey,
  now: number,
): StageLine[] =>
  stages.flatMap((stage) => {
    const listed = tasks.filter(
      (task) => task.stage === stage && !task.check && isListed(task, memory.tasks, journey, memory.seen),
    );
    const lines = listed.map(
      (task): TaskLine => ({
        task,
        isNotForMe: memory.tasks[task.id]?.state === 'notForMe',
        status: taskStatus(task, memory, now),
      }),
    );
    const counted = lines.filter(({ isNotForMe }) => !isNotForMe);
    const done = counted.filter(({ status }) => status.done).length;
    return lines.length > 0 ? [{ stage, lines, done, total: counted.length }] : [];
  });

/** Minutes of what is left to do in these stages; waiting takes none. */
export const minutesLeft = (all: readonly StageLine[], memory: TaskMemory, now: number): number =>
  all
    .flatMap(({ lines }) => lines)
    .filter(({ task, status }) => !status.waiting && !isOver(task, memory, now))
    .reduce((sum, { task }) => sum + task.minutes, 0);
