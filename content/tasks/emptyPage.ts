import { observation } from '../facts';
import type { Task } from './task';

/** The rule of tasks that have nothing to do when a page printed 0: it proposes, and never holds up. */
export const emptyPage = (page: string, fact: string): Pick<Task, 'looksDone'> => ({
  looksDone: (seen) => {
    const seenFact = observation(seen, page, fact);
    return seenFact?.value === 0 ? { count: 0, at: seenFact.at, page } : undefined;
  },
});
