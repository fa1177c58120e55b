import type { HoldReason } from '@/content/orders/scrape/autoload';

/** What saving a list shows; it is one act with several faces. */
export interface SaveState {
  /** consent: what the site's terms say · ask: whose orders are these · empty: the page shows no list. */
  step: 'consent' | 'saving' | 'saved' | 'ask' | 'failed' | 'empty';
  /** Different orders of this page that are kept now. */
  saved: number;
  /** Of these: those that their own page can complete, and those that could not be read whole for another reason. */
  toComplete: number;
  incomplete: number;
  /** Cards without a readable number, kept as they stand. */
  unread: number;
  /** Orders that are shown and could not be read at all. */
  leftOut: number;
  /** The period that is chosen on the page, as it is printed there; '' where it is not known. */
  period: string;
  /** How many the page says there are; undefined where it prints no figure. */
  total: number | undefined;
  /** The page's button is pressed for the person; `held`: it stands still, and why. */
  loading: boolean;
  held: HoldReason | undefined;
  /** The page can load more. */
  goesOn: boolean;
  /** Every order from the first of this list to its last was read without a break. */
  whole: boolean;
  /** Something in between was not read: behind the order of this printed day, '' where that is not known. */
  gapAfter: string | undefined;
  /** With `ask`: the casebooks by their number of orders; their names are the person's own and stay away from here. */
  casebooks: { id: string; orders: number }[];
  /** With `failed`: why, as the background gave it. */
  reason: string;
}

export interface SaveActs {
  /** An id, or 'new'. */
  choose(casebook: string): void;
  loadAll(): void;
  yes(): void;
  onlyThese(): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  fromTop(): void;
  download(): void;
  complete(): void;
  help(): void;
  close(): void;
}
