import { type ObservedFact, observation } from '../facts';
import type { PageId } from '../pages/table';
import type { Task } from './task';

/** The rule of tasks that have nothing to do when a page printed 0: it proposes, and never holds up. */
export const emptyPage = <P extends PageId>(page: P, fact: ObservedFact<P>): Pick<Task, 'looksDone'> => ({
  looksDone: (seen) => {
    const seenFact = observation(seen, page, fact);
    return seenFact?.value === 0 ? { count: 0, at: seenFact.at, page } : undefined;
  },
});
