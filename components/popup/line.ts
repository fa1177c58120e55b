import type { Memory } from '@/content/memory/memory';
import type { TaskState } from '@/content/tasks/states';
import { isListed, type Stage, stages, type Task } from '@/content/tasks/task';
import { isWaiting, type TaskStatus, taskStatus } from '@/content/tasks/taskStatus';

/** A task with what the person set and where it stands now. */
export interface Line {
  task: Task;
  word: TaskState | undefined;
  isDone: boolean;
  isWaiting: boolean;
  standing: TaskStatus;
}

export interface StageLines {
  stage: Stage;
  lines: Line[];
  /** Without what is not for this person. */
  done: number;
  total: number;
}

/** The chosen journey's checklist by stage; a stage without tasks is left out. */
export const stageLines = (tasks: readonly Task[], memory: Memory, now: number): StageLines[] => {
  const listed = tasks.filter((task) => isListed(task, memory.tasks, memory.settings.journey, memory.seen));
  return stages.flatMap((stage) => {
    const lines = listed
      .filter((task) => task.stage === stage)
      .map((task): Line => {
        const word = memory.tasks[task.id];
        return {
          task,
          word,
          isDone: word?.state === 'done',
          isWaiting: isWaiting(word, now),
          standing: taskStatus(task, memory.tasks, memory.seen, now),
        };
      });
    const counted = lines.filter(({ word }) => word?.state !== 'notForMe');
    return lines.length > 0
      ? [{ stage, lines, done: counted.filter(({ isDone }) => isDone).length, total: counted.length }]
      : [];
  });
};
