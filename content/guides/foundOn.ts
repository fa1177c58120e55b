import type { Memory } from '../memory/memory';
import type { PageId } from '../pages/table';
import type { Task } from '../tasks/task';
import { type Dated, taskStatus } from '../tasks/taskStatus';

/** What a page told about a task, as the key of its text; or that it has not told enough yet. */
export type Found = { page: PageId } & ({ text: string; it: Dated; holdsUp: boolean } | { text?: undefined });

/** What pages of a guide told, page by page: what holds up first, then what looks settled, then what is not known. */
export const foundOn = (
  pages: readonly PageId[],
  tasks: readonly Task[],
  memory: Pick<Memory, 'tasks' | 'seen'>,
  now: number,
): Found[] =>
  pages.flatMap((page) => {
    const about = tasks.filter(
      ({ stage, needs = [] }) => stage === 'settle' && needs.some((need) => need[0] === page),
    );
    const standings = about.map((task) => taskStatus(task, memory.tasks, memory.seen, now));
    const told = (it: Dated | undefined, otherwise: string): Found[] =>
      it && it.page === page
        ? [{ page, it, holdsUp: otherwise === 'heldUp', text: `tasks.${it.task}.${it.text ?? otherwise}` }]
        : [];
    const found = [
      ...standings.flatMap(({ heldUp }) => told(heldUp, 'heldUp')),
      ...standings.flatMap(({ proposed }) => told(proposed && { page, ...proposed }, 'settled')),
    ];
    const isLeft = standings.some(({ toLook }) => toLook.some((one) => one.page === page));
    return isLeft && about.length > 0 ? [...found, { page }] : found;
  });
