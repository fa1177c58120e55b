import type { OrderField, ProblemReason } from './fields';
import { type ListExtent, listExtent, type ScanRecord } from './listExtent';
import type { Order } from './order';

export interface Completeness extends ListExtent {
  saved: number;
  withoutPrice: string[];
  withoutDate: string[];
  picturesOnly: string[];
  /** How many orders have something that could not be read. */
  notWhole: number;
  /** Orders that their own page can complete, with the address of that page. */
  toComplete: { id: string; link: string }[];
  /** What could not be read, in how many orders. */
  problems: { field: OrderField; reason: ProblemReason; orders: number }[];
}

const detailPage = ({ id, links }: Order) =>
  links.detail || `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;

/** Their own page was read already: opening it once more would add nothing. */
const wasOpened = ({ readAt }: Order) => Object.values(readAt).some((reading) => reading?.from === 'detail');

const hasNoPrice = ({ total }: Order) => total.amount === '';
const isPictures = ({ pictures }: Order) => pictures > 0;
/** Whether the order's own page can add what the list did not show. */
export const canComplete = (order: Order): boolean =>
  (hasNoPrice(order) || isPictures(order)) && !wasOpened(order);

const problemsOf = (orders: readonly Order[]) => {
  const counts = new Map<string, Completeness['problems'][number]>();
  for (const { problems } of orders) {
    for (const { field, reason } of problems) {
      const key = `${field} ${reason}`;
      const held = counts.get(key);
      if (held) held.orders += 1;
      else counts.set(key, { field, reason, orders: 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.orders - one.orders);
};

/**
 * What is there of the order history and what is missing. The site prints no total, so a whole history can only be
 * told from the ends of its lists: the tab of all orders, under each time filter. Data only; the words are elsewhere.
 */
export const completeness = (orders: readonly Order[], scans: readonly ScanRecord[]): Completeness => {
  const ids = (is: (order: Order) => boolean) => orders.filter(is).map(({ id }) => id);
  return {
    ...listExtent(orders, scans),
    saved: orders.length,
    withoutPrice: ids(hasNoPrice),
    withoutDate: ids(({ date }) => date === ''),
    picturesOnly: ids(isPictures),
    notWhole: orders.filter(({ problems }) => problems.length > 0).length,
    toComplete: orders.filter(canComplete).map((order) => ({ id: order.id, link: detailPage(order) })),
    problems: problemsOf(orders),
  };
};
