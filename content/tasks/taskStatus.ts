import { dateOf } from '../dateOf';
import type { Memory } from '../memory/memory';
import { type Check, evaluateCheck } from '../verdict/evaluateCheck';
import type { TaskState, TaskStates } from './states';
import type { Reason, Task } from './task';

/** What of memory says how tasks stand. */
export type TaskMemory = Pick<Memory, 'tasks' | 'seen' | 'answers'>;

export interface TaskStatus {
  /** Who says that it is done. A page's proof comes with what it showed. */
  done?: 'person' | 'page';
  /** What pages showed, where they prove it done. */
  proof?: Reason;
  /** The person waits until this date, `YYYY-MM-DD`, or without one. */
  waiting?: { until?: string };
  /** The check of the verdict that it settles. */
  check?: Check;
  /** The check that has to be clear first, and is not. */
  after?: Check;
}

/** Whether the person still waits for a date. On that day it is due, and the task open again. */
const isWaiting = (it: TaskState | undefined, now: number): boolean =>
  it?.state === 'waiting' && (it.until === undefined || it.until > dateOf(now));

export const isAnswered = (it: TaskState | undefined): boolean =>
  it?.state === 'done' || it?.state === 'notForMe';

/** What pages prove, unless the person opened the task again after it was seen. */
const proofOf = (task: Task, word: TaskState | undefined, { seen }: TaskMemory, now: number) => {
  const proof = task.looksDone?.(seen, now);
  return word?.state === 'open' && proof && proof.at <= word.at ? undefined : proof;
};

const isSettled = ({ state }: Check) => state === 'clear' || state === 'accepted';

/** How a task stands, by what the person set and what pages showed. */
export const taskStatus = (task: Task, memory: TaskMemory, now: number): TaskStatus => {
  const word = memory.tasks[task.id];
  const check = task.check && evaluateCheck(task.check, memory.seen, memory.answers, now);
  const after = task.after && evaluateCheck(task.after, memory.seen, memory.answers, now);
  const proof = proofOf(task, word, memory, now);
  const isDone = check ? isSettled(check) : word?.state === 'done';
  const done = isDone ? (check?.by ?? 'person') : proof ? 'page' : undefined;
  return {
    ...(done ? { done } : {}),
    ...(proof ? { proof } : {}),
    ...(isWaiting(word, now) && !done ? { waiting: word?.until ? { until: word.until } : {} } : {}),
    ...(check ? { check } : {}),
    ...(after && !isSettled(after) ? { after } : {}),
  };
};

/** Whether nothing is left to do about a task: it is done, or not for this person. */
export const isOver = (task: Task, memory: TaskMemory, now: number): boolean =>
  memory.tasks[task.id]?.state === 'notForMe' || taskStatus(task, memory, now).done !== undefined;

/** That the account is deleted, the person says: when, in ms. */
export const deletedAt = ({ confirmDeletion }: TaskStates): number | undefined =>
  confirmDeletion?.state === 'done' ? confirmDeletion.at : undefined;
