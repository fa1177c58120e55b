import { dateOf } from '../dateOf';
import { type ObservedFacts, observation } from '../facts';
import type { TaskId } from '../ids';
import type { PageId } from '../pages/table';
import type { TaskState, TaskStates } from './states';
import type { Reason, Task } from './task';

/** Facts older than this (ms) are worth another look. Our own choice: no source says how long they hold. */
const freshFor = 7 * 24 * 60 * 60_000;

/** What speaks for or against a task, and whether it was seen more than a week ago. */
export interface Dated extends Reason {
  task: TaskId;
  lookAgain: boolean;
  /** The person waits until this date, `YYYY-MM-DD`. Without a `page`, their word is the only reason. */
  until?: string;
}

/** A page to open before a task can be judged; `at` where it was seen, but long ago or not to its end. */
export interface ToLook {
  task: TaskId;
  page: PageId;
  at?: number;
}

export interface TaskStatus {
  heldUp?: Dated;
  proposed?: Dated;
  toLook: ToLook[];
  /** No page that we have not seen can answer it: the person is asked. */
  toSay: boolean;
}

const nothing: TaskStatus = { toLook: [], toSay: false };
const isOld = (at: number, now: number) => now - at > freshFor;

/** Whether the person still waits for a date. On that day it is due, and the task open again. */
export const isWaiting = (it: TaskState | undefined, now: number): boolean =>
  it?.state === 'waiting' && (it.until === undefined || it.until > dateOf(now));

export const isAnswered = (it: TaskState | undefined): boolean =>
  it?.state === 'done' || it?.state === 'notForMe';

const pagesOf = (task: Task, seen: ObservedFacts): ToLook[] =>
  [...new Set(task.needs?.map(([page]) => page))].map((page) => {
    const ages = (task.needs ?? [])
      .filter((one) => one[0] === page)
      .map(([, fact]) => observation(seen, page, fact)?.at);
    const at = Math.min(...ages.map((age) => age ?? Number.NaN));
    return Number.isNaN(at) ? { task: task.id, page } : { task: task.id, page, at };
  });

/**
 * Where a task stands, by what the person set and what pages showed. What the person answered stays answered: only a
 * fact seen after their word counts against it.
 */
export const taskStatus = (task: Task, states: TaskStates, seen: ObservedFacts, now: number): TaskStatus => {
  const word = states[task.id];
  if (word?.overruled) return nothing;
  const dated = (it: Reason): Dated => ({
    ...it,
    task: task.id,
    lookAgain: isOld(it.at, now),
    ...(word?.state === 'waiting' && word.until ? { until: word.until } : {}),
  });
  const gone = states.confirmDeletion?.state === 'done' ? states.confirmDeletion.at : undefined;
  const answeredAt = Math.max(isAnswered(word) ? (word?.at ?? 0) : -1, gone ?? -1);
  const isSilent = (it: ToLook) =>
    task.asksAfterLooking && it.at === undefined && seen[it.page] !== undefined;
  const against = task.blockedBy?.(seen, now);
  const lacking = pagesOf(task, seen).filter(({ at }) => at === undefined || isOld(at, now));
  if (against && against.at > answeredAt)
    return {
      ...nothing,
      heldUp: dated(against),
      toLook: answeredAt < 0 ? lacking.filter((it) => it.page !== against.page && !isSilent(it)) : [],
    };
  if (answeredAt >= 0) return nothing;
  const proposal = task.looksDone?.(seen, now);
  const proposed = proposal && dated(proposal);
  if (word && isWaiting(word, now) && !(proposal && proposal.at > word.at))
    return { ...nothing, heldUp: dated({ at: word.at }) };
  if (!task.needs) return { proposed, toLook: [], toSay: true };
  if (proposed && !proposed.lookAgain) return { ...nothing, proposed };
  if (lacking.length === 0 && task.toldBy?.(seen)) return { proposed, toLook: [], toSay: true };
  const toLook = (lacking.length > 0 ? lacking : pagesOf(task, seen)).filter((it) => !isSilent(it));
  return { proposed, toLook, toSay: toLook.length === 0 };
};
