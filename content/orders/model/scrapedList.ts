import type { TabCode } from '../scrape/listState';

/** What the order list said of itself while orders were read from it. Texts as printed. */
export interface ScrapedList {
  tab: string;
  tabCode: TabCode;
  filter: string;
  filtersOffered: string[];
  /** The figure beside the tab, or '' where none is printed. */
  count: string;
  /** Nothing more could be loaded here. */
  endReached: boolean;
}
