import type { ObservedFacts } from './facts';
import type { TaskId } from './ids';
import type { PageId } from './pages/table';
import type { TaskStates } from './tasks/states';
import { isListed, type Journey, type Task } from './tasks/task';
import { type Dated, isAnswered, isWaiting, type ToLook, taskStatus } from './tasks/taskStatus';

export interface Readiness {
  /** ready: nothing holds the deletion up · notYet: something does · notKnown: a page or an answer is lacking. */
  verdict: 'ready' | 'notYet' | 'notKnown';
  reasons: Dated[];
  toLook: ToLook[];
  /** The pages of `toLook`, each once, in the order to open them. */
  pages: PageId[];
  /** Settle tasks that the person is asked about: no page that they have not opened can tell. */
  toSay: TaskId[];
}

/** Whether the account can be deleted without a loss, by the tasks of the stage "settle". */
export const readiness = (
  tasks: readonly Task[],
  states: TaskStates,
  seen: ObservedFacts,
  now: number,
): Readiness => {
  const settle = tasks.filter((task) => task.stage === 'settle');
  const standings = settle.map((task) => taskStatus(task, states, seen, now));
  const reasons = standings.flatMap(({ heldUp }) => heldUp ?? []);
  const toLook = standings.flatMap((one) => one.toLook);
  const toSay = settle.filter((_, i) => standings[i]?.toSay).map(({ id }) => id);
  const isKnown = toLook.length === 0 && toSay.length === 0;
  return {
    verdict: reasons.length > 0 ? 'notYet' : isKnown ? 'ready' : 'notKnown',
    reasons,
    toLook,
    pages: [...new Set(toLook.map(({ page }) => page))],
    toSay,
  };
};

/** How much of a journey is done. What is not for this person does not count. */
export const progress = (
  tasks: readonly Task[],
  states: TaskStates,
  journey: Journey,
  seen: ObservedFacts,
): { done: number; total: number } => {
  const counting = tasks.filter(
    (task) => isListed(task, states, journey, seen) && states[task.id]?.state !== 'notForMe',
  );
  return { done: counting.filter(({ id }) => states[id]?.state === 'done').length, total: counting.length };
};

/**
 * The first task that can be done now. What waits or is held up is passed over (but for settling itself); the stage
 * "delete" while something holds it up; after the deletion, all that comes before it.
 * @param later tasks whose day has not come (`notDueYet`)
 */
export const nextTask = (
  tasks: readonly Task[],
  states: TaskStates,
  journey: Journey,
  seen: ObservedFacts,
  now: number,
  later: readonly string[] = [],
): Task | undefined => {
  const gone = states.confirmDeletion?.state === 'done';
  const mayDelete =
    states.openDeletePage?.overruled || readiness(tasks, states, seen, now).verdict !== 'notYet';
  return tasks.find((task) => {
    const word = states[task.id];
    if (!isListed(task, states, journey, seen) || isAnswered(word) || isWaiting(word, now)) return false;
    if (later.includes(task.id)) return false;
    if (journey === 'close' && gone !== (task.stage === 'afterwards')) return false;
    if (task.stage === 'settle') return !word?.overruled;
    if (task.stage === 'delete' && !mayDelete) return false;
    return !taskStatus(task, states, seen, now).heldUp;
  });
};
