import type { HoldReason } from '@/content/orders/scrape/autoload';

/** What the panel of "Save these orders" shows. */
export interface SaveState {
  /** ask: whose orders are these · consent: what the site's terms say · loading: pressing for the person. */
  step: 'saving' | 'ask' | 'consent' | 'loading' | 'failed';
  /** Different orders of this page that are kept now; of these, those that were not held before. */
  saved: number;
  fresh: number;
  /** Of these, those that could not be read whole. */
  incomplete: number;
  /** Orders that are shown and could not be read at all. */
  leftOut: number;
  /** Nothing more can be loaded here. */
  ended: boolean;
  /** The page has a button to load more. */
  more: boolean;
  /** With `ask`: the casebooks by their number of orders; their names are the person's own and stay away from here. */
  casebooks: { id: string; orders: number }[];
  rest: { presses: number; held?: HoldReason | undefined };
}

export interface SaveActs {
  /** An id, or 'new'. */
  choose(casebook: string): void;
  askRest(): void;
  startRest(): void;
  pauseRest(): void;
  stopRest(): void;
  again(): void;
  open(): void;
  stop(): void;
}
