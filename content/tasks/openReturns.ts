import { type ObservedFacts, observation } from '../facts';
import type { Need, Reason } from './task';

/** What the returns and refunds page has to tell before "none open" can be believed: it goes on over several pages. */
export const returnsNeeds: readonly Need[] = [
  ['refundList', 'open'],
  ['refundList', 'morePages'],
];

/** Returns, refunds or disputes shown as open. */
export const returnsOpen = (seen: ObservedFacts): Reason | undefined => {
  const open = observation(seen, 'refundList', 'open');
  return typeof open?.value === 'number' && open.value > 0
    ? { count: open.value, at: open.at, page: 'refundList' }
    : undefined;
};

/** None open on a list that was seen to its end. */
export const noReturnsOpen = (seen: ObservedFacts): Reason | undefined => {
  const open = observation(seen, 'refundList', 'open');
  const more = observation(seen, 'refundList', 'morePages');
  return open?.value === 0 && more?.value === false
    ? { count: 0, at: Math.min(open.at, more.at), page: 'refundList' }
    : undefined;
};
