import type { TabCode } from '../scrape/listState';
import type { OrderField, ProblemReason } from './fields';
import type { Order } from './order';

/** One tab of the order list under one time filter, as recorded while it was read. Texts as the page prints them. */
export interface ListScan {
  tab: string;
  tabCode: TabCode;
  filter: string;
  filtersOffered: readonly string[];
  /** The figure beside the tab, or '' where none is printed. */
  count: string;
  endReached: boolean;
  /** `toISOString` of the last time. */
  lastAt: string;
}

export interface Completeness {
  saved: number;
  /** The end was reached under every filter that the page offers. Never true while the choices are not known. */
  whole: boolean;
  /** The choices of the time filter were seen at least once. */
  filtersKnown: boolean;
  /** Of the tab of all orders only: the end of another tab says nothing of the history. */
  endsReached: { tab: string; filter: string; at: string }[];
  /** Opened, but not to the end. */
  unfinished: { tab: string; filter: string; at: string }[];
  /** Filters that the page offers and that were not opened yet. */
  notOpened: string[];
  /** Tabs beside which the page printed a figure. */
  printedCounts: { tab: string; count: number; at: string }[];
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

/** The newest scan of each tab under each filter, with the end reached if any scan reached it. */
const places = (scans: readonly ListScan[]) => {
  const byPlace = new Map<string, ListScan>();
  for (const scan of [...scans].sort((one, other) => one.lastAt.localeCompare(other.lastAt))) {
    const key = JSON.stringify([scan.tab, scan.filter]);
    const ended = byPlace.get(key)?.endReached ?? false;
    byPlace.set(key, { ...scan, endReached: scan.endReached || ended });
  }
  return [...byPlace.values()];
};

/**
 * What is there of the order history and what is missing. The site prints no total, so a whole history can only be
 * told from the ends of its lists: the tab of all orders, under each time filter. Data only; the words are elsewhere.
 */
export const completeness = (orders: readonly Order[], scans: readonly ListScan[]): Completeness => {
  const seen = places(scans);
  const named = ({ tab, filter, lastAt }: ListScan) => ({ tab, filter, at: lastAt });
  const ofAll = seen.filter(({ tabCode }) => tabCode === 'all');
  const offered = [...new Set(scans.flatMap(({ filtersOffered }) => filtersOffered))];
  const ended = new Set(ofAll.filter(({ endReached }) => endReached).map(({ filter }) => filter));
  const opened = new Set(ofAll.map(({ filter }) => filter));
  const ids = (is: (order: Order) => boolean) => orders.filter(is).map(({ id }) => id);
  return {
    saved: orders.length,
    whole: offered.length > 0 && [...offered, ...opened].every((filter) => ended.has(filter)),
    filtersKnown: offered.length > 0,
    endsReached: ofAll.filter(({ endReached }) => endReached).map(named),
    unfinished: ofAll.filter(({ endReached }) => !endReached).map(named),
    notOpened: offered.filter((filter) => !opened.has(filter)),
    printedCounts: seen
      .filter(({ count }) => count !== '')
      .map(({ tab, count, lastAt }) => ({ tab, count: Number(count), at: lastAt })),
    withoutPrice: ids(hasNoPrice),
    withoutDate: ids(({ date }) => date === ''),
    picturesOnly: ids(isPictures),
    notWhole: orders.filter(({ problems }) => problems.length > 0).length,
    toComplete: orders.filter(canComplete).map((order) => ({ id: order.id, link: detailPage(order) })),
    problems: problemsOf(orders),
  };
};
