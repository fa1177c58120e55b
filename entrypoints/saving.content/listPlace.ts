import type { Look } from '@/content/look';
import { type ListState, listState } from '@/content/orders/listState';
import type { PrintedVisit } from '@/content/orders/printedVisit';

/** After another tab or filter was chosen, the old cards stand there for a while, and their end is not its end. */
const settles = 15_000;

/** Where in the order list we are, and whether its end was reached there. Times in ms. */
export const listPlace = (document: Document) => {
  let state: ListState | undefined;
  let since = 0;
  let offered: string[] = [];
  const nameOf = (it?: ListState) => (it ? `${it.tab}\n${it.filter}` : '');
  const isEnd = (look: Look, now: number) => look.facts.moreToLoad === false && now - since >= settles;
  return {
    /** Looks again; true when it is another tab or filter than before. */
    moved: (now: number): boolean => {
      const before = nameOf(state);
      const isFirst = state === undefined;
      state = listState(document);
      if (state.filtersOffered.length > 0) offered = state.filtersOffered;
      if (nameOf(state) === before) return false;
      // A page that has just been opened is watched by the settle gate already.
      since = isFirst ? 0 : now;
      return true;
    },
    more: () => state?.more ?? 'absent',
    /** How long until an end could be believed, so that a page that rests is looked at once more. */
    wait: (now: number) => Math.max(0, since + settles - now),
    visit: (look: Look, now: number): PrintedVisit => ({
      tab: state?.tab ?? '',
      tabCode: state?.tabCode ?? '',
      filter: state?.filter ?? '',
      filtersOffered: offered,
      count: state?.tabs.find(({ active }) => active)?.count ?? '',
      endReached: isEnd(look, now),
    }),
  };
};
