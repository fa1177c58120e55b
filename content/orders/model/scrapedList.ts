import type { TabCode } from '../scrape/listState';

/** What the order list said of itself while orders were read from it. Texts as printed. */
export interface ScrapedList {
  tab: string;
  tabCode: TabCode;
  filter: string;
  /** What else is chosen in the head of the list, such as a sort order; '' where nothing is. */
  sort: string;
  filtersOffered: string[];
  /** The figure beside the tab, or '' where none is printed. */
  count: string;
}

/** What is told of a list beside its orders: which of them stood one after the other, its ends, and what had no number. */
export interface ListScan extends ScrapedList {
  /** Numbers of orders that stood right after one another, from top to bottom. Keys stand for cards without a number. */
  chains: string[][];
  /** The list's first and last order; '' where that end is not in sight. */
  first: string;
  last: string;
  /** Cards without a readable number, as their texts. */
  unread: { key: string; text: string }[];
}
