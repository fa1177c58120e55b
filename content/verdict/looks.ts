import { type Observation, type ObservedFact, type ObservedFacts, observation } from '../facts';
import type { PageId } from '../pages/table';

/** What pages told about a check, together: something is there, or nothing is. `at`: the oldest figure used (ms). */
export interface Look {
  is: 'some' | 'none';
  /** How many, where the page printed a figure. */
  count?: number;
  at: number;
  page: PageId;
}

const isSome = ({ value }: Observation) => value === 'some' || (typeof value === 'number' && value > 0);
const isNone = ({ value }: Observation) => value === 'none' || value === 0;
const countOf = (from: readonly Observation[]): { count?: number } => {
  const figures = from.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  return figures.length > 0 ? { count: figures.reduce((sum, one) => sum + one, 0) } : {};
};
const lookAt = (is: Look['is'], from: readonly Observation[], page: PageId): Look => ({
  is,
  ...countOf(from),
  at: Math.min(...from.map(({ at }) => at)),
  page,
});

/** Figures of one page together: one above 0 is enough for "some", all have to be 0 for "none". */
export const sumOf = <P extends PageId>(
  seen: ObservedFacts,
  page: P,
  facts: readonly ObservedFact<P>[],
): Look | undefined => {
  const told = facts.flatMap((fact) => observation(seen, page, fact) ?? []);
  const above = told.filter(isSome);
  if (above.length > 0) return lookAt('some', above, page);
  return told.length === facts.length && told.every(isNone) ? lookAt('none', told, page) : undefined;
};

/** One fact that says that something is there. */
export const someOf = <P extends PageId>(
  seen: ObservedFacts,
  page: P,
  fact: ObservedFact<P>,
): Look | undefined => {
  const told = observation(seen, page, fact);
  return told && isSome(told) ? lookAt('some', [told], page) : undefined;
};

/** Nothing open on a list of returns that was seen to its end: it may go on over several pages. */
export const noReturns = (seen: ObservedFacts): Look | undefined => {
  const open = observation(seen, 'refundList', 'open');
  const more = observation(seen, 'refundList', 'morePages');
  return open?.value === 0 && more?.value === false
    ? { is: 'none', count: 0, at: Math.min(open.at, more.at), page: 'refundList' }
    : undefined;
};

/** Balance, coins and coupons: each of them may be left over, and only all three together are nothing. */
export const moneyLeft = (seen: ObservedFacts): Look | undefined => {
  const some =
    someOf(seen, 'wallet', 'balance') ?? someOf(seen, 'coins', 'coins') ?? someOf(seen, 'coupons', 'coupons');
  if (some) return { is: 'some', at: some.at, page: some.page };
  const all = [
    observation(seen, 'wallet', 'balance'),
    observation(seen, 'coins', 'coins'),
    observation(seen, 'coupons', 'coupons'),
  ].flatMap((one) => one ?? []);
  return all.length === 3 && all.every(isNone) ? { ...lookAt('none', all, 'wallet'), count: 0 } : undefined;
};
