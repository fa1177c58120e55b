import type { TabCode } from '../scrape/listState';
import type { Order } from './order';
import { isWithin } from './period';

/** One tab of the order list under one time filter, as recorded while it was read. Texts as the page prints them. */
export interface ScanRecord {
  tab: string;
  tabCode: TabCode;
  filter: string;
  filtersOffered: readonly string[];
  /** The figure beside the tab, or '' where none is printed. */
  count: string;
  /** Every order from the first of the list to its last was read without a break. */
  endReached: boolean;
  stretches?: readonly (readonly string[])[] | undefined;
  unread?: readonly { key: string; text: string }[] | undefined;
  /** `toISOString` of the last time. */
  lastAt: string;
}

interface Named {
  tab: string;
  filter: string;
  at: string;
}

export interface ListExtent {
  /** Every period that the page offers was read whole, or lies within one that was. Never true while they are not known. */
  whole: boolean;
  /** The choices of the time filter were seen at least once. */
  filtersKnown: boolean;
  /** Read whole. Of the tab of all orders only: the end of another tab says nothing of the history. */
  endsReached: Named[];
  /** Opened, but not read whole. */
  unfinished: Named[];
  /** Filters that the page offers and that were not opened yet. */
  notOpened: string[];
  /** Between the orders of these two days something of the list was not read. */
  gaps: { filter: string; newer: string; older: string }[];
  /** Cards without a readable number; they are kept as they stand. */
  unnumbered: number;
  /** Tabs beside which the page printed a figure. */
  printedCounts: { tab: string; count: number; at: string }[];
}

/** The newest scan of each tab under each filter, read whole if any scan was. */
const places = (scans: readonly ScanRecord[]) => {
  const byPlace = new Map<string, ScanRecord>();
  for (const scan of [...scans].sort((one, other) => one.lastAt.localeCompare(other.lastAt))) {
    const key = JSON.stringify([scan.tab, scan.filter]);
    const ended = byPlace.get(key)?.endReached ?? false;
    byPlace.set(key, { ...scan, endReached: scan.endReached || ended });
  }
  return [...byPlace.values()];
};

/** The days between which a list has unread orders: where one stretch ends and the next older one begins. */
const gapsIn = ({ filter, stretches = [] }: ScanRecord, days: ReadonlyMap<string, string>) => {
  const spans = stretches
    .map((ids) => ids.flatMap((id) => days.get(id) || []).sort())
    .filter((span) => span.length > 0)
    .map((span) => ({ oldest: span[0] ?? '', newest: span.at(-1) ?? '' }))
    .sort((one, other) => (one.newest < other.newest ? 1 : -1));
  return spans
    .slice(1)
    .map(({ newest }, place) => ({ filter, newer: spans[place]?.oldest ?? '', older: newest }));
};

/** How far the lists were read: the site prints no total, so this is all that can be known of "everything". */
export const listExtent = (orders: readonly Order[], scans: readonly ScanRecord[]): ListExtent => {
  const seen = places(scans);
  const ofAll = seen.filter(({ tabCode }) => tabCode === 'all');
  const offered = [...new Set(scans.flatMap(({ filtersOffered }) => filtersOffered))];
  const ended = ofAll.filter(({ endReached }) => endReached);
  const isRead = (filter: string) => ended.some((one) => isWithin(filter, one.filter));
  const opened = new Set(ofAll.map(({ filter }) => filter));
  const unfinished = ofAll.filter(({ filter }) => !isRead(filter));
  const named = ({ tab, filter, lastAt }: ScanRecord) => ({ tab, filter, at: lastAt });
  const days = new Map(orders.map(({ id, date }) => [id, date]));
  return {
    whole: offered.length > 0 && [...offered, ...opened].every(isRead),
    filtersKnown: offered.length > 0,
    endsReached: ended.map(named),
    unfinished: unfinished.map(named),
    notOpened: offered.filter((filter) => !opened.has(filter) && !isRead(filter)),
    gaps: unfinished.flatMap((scan) => gapsIn(scan, days)).slice(0, 20),
    unnumbered: new Set(scans.flatMap(({ unread = [] }) => unread.map(({ key }) => key))).size,
    printedCounts: seen
      .filter(({ count }) => count !== '')
      .map(({ tab, count, lastAt }) => ({ tab, count: Number(count), at: lastAt })),
  };
};
