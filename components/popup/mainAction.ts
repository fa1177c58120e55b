import type { PageId } from '@/content/pages/table';
import type { Journey, Task } from '@/content/tasks/task';
import type { Verdict } from '@/content/verdict/evaluateVerdict';

/**
 * The one main button. check: pages to look at, with the minutes that takes · delete: to the delete page · settle: to where
 * the first open check is settled · task: the next task (pausing, and after the deletion).
 */
export type MainAction =
  | { kind: 'check'; page: PageId; minutes: number }
  | { kind: 'delete' }
  | { kind: 'alive' }
  | { kind: 'settle'; task: Task }
  | { kind: 'task'; task: Task };

/** Half a minute a page and a quarter for each question: our own estimate. */
const minutesFor = (pages: number, questions: number) => Math.ceil(pages / 2 + questions / 4);

/** What the main button does, with the pages still to be opened (`pagesToOpen`); undefined where only questions are left, which stand above it. */
export const mainAction = (
  verdict: Verdict,
  journey: Journey,
  tasks: readonly Task[],
  next: Task | undefined,
  toOpen: readonly PageId[],
): MainAction | undefined => {
  if (journey === 'close' && verdict.alive) return { kind: 'alive' };
  if (journey !== 'close' || verdict.kind === 'deleted') return next && { kind: 'task', task: next };
  const [page, ...more] = toOpen;
  const questions = verdict.checks.filter(({ state }) => state === 'question').length;
  if (page) return { kind: 'check', page, minutes: minutesFor(1 + more.length, questions) };
  if (verdict.kind === 'ready') return { kind: 'delete' };
  const open = verdict.checks.find(({ state }) => state === 'open');
  const task = tasks.find(({ check }) => check === open?.id && open !== undefined);
  return task?.links?.some(({ url }) => url) ? { kind: 'settle', task } : undefined;
};
