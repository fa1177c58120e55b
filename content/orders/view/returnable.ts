import { addDays, type CalendarDate } from '../../deadlines/calendarDate';
import type { Order } from '../model/order';

/**
 * How many days an item marked "Free Returns" may be sent back after the order was paid, where its seller is in mainland
 * China (source `freeReturnTerms`). For sellers in the EU and Brazil the days count from the receipt, which is not known.
 */
const freeReturnDays = 90;

export interface Returnable {
  count: number;
  /** The last day of the one that can wait longest. */
  until: CalendarDate;
  /** The last day of the one that ends first. */
  first: CalendarDate;
}

/**
 * The orders that are young enough for a free return, counted from the day they were placed: none is paid before that, so
 * no day named here is too late. What is cancelled or unpaid, and what has no date, is left out. Undefined: none.
 */
export const returnable = (orders: readonly Order[], today: CalendarDate): Returnable | undefined => {
  const ends = orders
    .filter(({ date, status }) => date !== '' && !['canceled', 'toPay'].includes(status.kind))
    .map(({ date }) => addDays(date, freeReturnDays))
    .filter((end) => end >= today)
    .sort();
  const [first] = ends;
  const until = ends.at(-1);
  return first && until ? { count: ends.length, first, until } : undefined;
};
