import type { Evaluation } from '@/content/evaluate';
import type { ScrapedList } from '@/content/orders/model/scrapedList';
import { isOther } from '@/content/orders/scrape/listName';
import { isNarrowed, type ListState, listState } from '@/content/orders/scrape/listState';
import { orderCards } from '@/content/orders/scrape/scrapeList';

/** After another tab or filter was chosen, the old cards stand there for a while, and their end is not its end. */
const settles = 15_000;

/** What the cards look like from afar: enough to see that a list was drawn anew. */
const drawnIn = (document: Document): string => {
  const cards = orderCards(document);
  return [cards.length, cards[0]?.textContent, cards[cards.length - 1]?.textContent].join('\n');
};

/** Where in the order list we are, and whether its end was reached there. Times in ms. */
export const listPlace = (document: Document) => {
  let state: ListState | undefined;
  let since = 0;
  let offered: string[] = [];
  let drawn = '';
  let left: string | undefined;
  return {
    /** Looks again; true when it is another tab or filter than before. */
    moved: (now: number): boolean => {
      const before = state;
      const here = listState(document);
      if (here.filtersOffered.length > 0) offered = here.filtersOffered;
      const isMoved = before === undefined || isOther(before, here);
      // What the page does not show for a moment is still so.
      const named = (name: 'tab' | 'filter' | 'sort') =>
        here[name] || (isMoved ? '' : (before?.[name] ?? ''));
      state = { ...here, tab: named('tab'), filter: named('filter'), sort: named('sort') };
      if (state.tab !== here.tab) state.tabCode = before?.tabCode ?? '';
      const was = drawn;
      drawn = drawnIn(document);
      if (!isMoved) return false;
      // A page that has just been opened is watched by the settle gate already.
      since = before ? now : 0;
      left = before && was;
      return true;
    },
    /** The cards of the list that was left still stand here, so they say nothing of this one. */
    isOld: (now: number): boolean => {
      if (left !== undefined && (left !== drawn || now - since >= settles)) left = undefined;
      return left !== undefined;
    },
    more: () => state?.more ?? 'absent',
    /** A search shows a part of the list only. */
    isNarrowed: () => isNarrowed(document),
    /** How long until an end could be believed, so that a page that rests is looked at once more. */
    wait: (now: number) => Math.max(0, since + settles - now),
    /** Nothing more can be loaded here. */
    isEnd: (look: Evaluation, now: number): boolean =>
      look.facts.moreToLoad === false && now - since >= settles,
    list: (): ScrapedList => ({
      tab: state?.tab ?? '',
      tabCode: state?.tabCode ?? '',
      filter: state?.filter ?? '',
      sort: state?.sort ?? '',
      filtersOffered: offered,
      count: state?.tabs.find(({ active }) => active)?.count ?? '',
    }),
  };
};
