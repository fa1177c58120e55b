import { type Observation, type ObservedFacts, observation } from '../facts';
import type { FactOf, PageId } from '../pages/table';
import type { Need, Reason, Task } from './task';

type Rule = Required<Pick<Task, 'needs' | 'blockedBy' | 'looksDone'>>;

const counts = (seen: ObservedFacts, needs: readonly Need[]): Observation[] =>
  needs
    .map(([page, fact]) => observation(seen, page, fact))
    .filter((one): one is Observation => typeof one?.value === 'number');

const reason = (from: readonly Observation[], page: PageId): Reason => ({
  count: from.reduce((sum, one) => sum + Number(one.value), 0),
  at: Math.min(...from.map((one) => one.at)),
  page,
});

/**
 * The rule of tasks that the printed figures of one page decide: any figure above 0 holds up, all figures printed as
 * 0 propose, and a missing figure says nothing. The age is that of the oldest figure used.
 */
export const counted = <P extends PageId>(page: P, ...facts: FactOf<P>[]): Rule => {
  const needs = facts.map((fact) => [page, fact] as unknown as Need);
  return {
    needs,
    blockedBy: (seen) => {
      const above = counts(seen, needs).filter((one) => Number(one.value) > 0);
      return above.length > 0 ? reason(above, page) : undefined;
    },
    looksDone: (seen) => {
      const all = counts(seen, needs);
      return all.length === needs.length && all.every((one) => one.value === 0)
        ? reason(all, page)
        : undefined;
    },
  };
};
