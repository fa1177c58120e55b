import { comparable, textsOf } from '../../words';
import { plainDigits } from '../text/digits';
import { printedText } from '../text/printedText';
import { orderCards } from './scrapeList';

export type TabCode = 'all' | 'unpaid' | 'processing' | 'shipped' | 'completed' | 'recycle' | '';

export interface ListTab {
  /** As printed, without the figure. */
  label: string;
  code: TabCode;
  /** The figure beside the label, or '' when none is printed (which is not zero). */
  count: string;
  active: boolean;
}

/** What the order list page says about itself. All texts as printed; '' and [] mean "not shown". */
export interface ListState {
  tabs: ListTab[];
  tab: string;
  tabCode: TabCode;
  filter: string;
  /** What else is chosen in the head, such as a sort order. */
  sort: string;
  /** The choices of the time filter; the page shows them only while the filter is open. */
  filtersOffered: string[];
  more: 'ready' | 'disabled' | 'absent';
  cards: number;
}

// The row has had these five in this order under old and new labels ("To ship", "Shipped", then "Processing",
// "Processed"), so the place says what a label in any language means (site-facts 6; real records of 2026-09). The
// deleted orders are a sixth tab where they do not stand apart.
const codes: TabCode[] = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'];

const isActive = (tab: Element) =>
  tab.classList.contains('comet-tabs-nav-item-active') || tab.getAttribute('aria-selected') === 'true';

/** With a tab more or less, the place says nothing. */
const isWhole = (tabs: readonly unknown[]) => tabs.length === 5 || tabs.length === 6;

/** "Processed" is what the fifth tab was called beside "Shipped", and what the fourth is called now. */
const alsoCompleted = 'processed';

const kinds = [
  ['unpaid', 'toPay'],
  ['processing', 'processing'],
  ['shipped', 'shipped'],
  ['completed', 'completed'],
] as const;

/** Whether a label is a word we know, in any language, for something else than its place stands for. */
const isOther = (label: string, code: TabCode): boolean => {
  const text = comparable(label);
  if (code === 'completed' && text === alsoCompleted) return false;
  const meant = kinds.filter(([, kind]) => textsOf((one) => one.statuses?.[kind]).has(text));
  return meant.length > 0 && !meant.some(([one]) => one === code);
};

// Single classes wherever they do: lists of selectors are slow on pages of a hundred thousand nodes.
/** The tabs of the list, as elements. */
export const tabElements = (document: Document): Element[] => {
  const nav = document.querySelector('.comet-tabs-nav');
  const items = [...(nav?.querySelectorAll('.comet-tabs-nav-item') ?? [])];
  if (items.length > 0) return items;
  const tabs = [...(nav ?? document).querySelectorAll('[role="tab"]')];
  if (tabs.length > 0) return tabs;
  // Site facts 4.2 and 8 name the plain children first. A line under the open tab is a child without a text.
  const children = [...(nav?.children ?? [])].filter((one) => printedText(one) !== '');
  return isWhole(children) ? children : [];
};

/** The tabs with their printed figures. With a tab more or less, nothing is said about what each holds. */
export const listTabs = (document: Document): ListTab[] => {
  const all = tabElements(document);
  const isKnown = isWhole(all);
  return all.map((tab, place) => {
    const text = printedText(tab);
    // "(99+)" is no figure: there are more.
    const count = plainDigits(text).match(/[(（]\s*(\d+)\s*[)）]/)?.[1] ?? '';
    const label = text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
    const code = (isKnown && codes[place]) || '';
    return { label, code: isOther(label, code) ? '' : code, count, active: isActive(tab) };
  });
};

const isButton = (element: Element | null | undefined): element is HTMLButtonElement =>
  element?.localName === 'button';

/** The button that loads more ("View orders"), or null: by its place, whatever it is called. */
export const moreButton = (document: Document): HTMLButtonElement | null => {
  const inside = document.getElementsByClassName('order-more')[0]?.querySelector('button');
  if (inside) return inside;
  const marked = document.querySelector('[data-pl="order_more"]');
  return isButton(marked) ? marked : (marked?.querySelector('button') ?? null);
};

const stateOfMore = (button: HTMLButtonElement | null): ListState['more'] => {
  if (!button) return 'absent';
  const off =
    button.disabled ||
    button.getAttribute('aria-disabled') === 'true' ||
    button.matches('[class*="loading"]');
  return off ? 'disabled' : 'ready';
};

/** A search may be why cards are missing: only whether something is typed is asked, never what. */
const typed = '.order-wrap input:not([type="checkbox"]):not(:placeholder-shown)';

/** Whether a search shows a part of the list only. */
export const isNarrowed = (document: Document): boolean => document.querySelector(typed) !== null;

const inHead = (element: Element) => element.closest('.order-header, .order-wrap') !== null;

const printedAll = (options: Iterable<Element>) => [...options].map((option) => printedText(option));

/** The choice boxes of the head, from left to right: what is searched, the sort order, and last the time filter. */
const filterBoxes = (document: Document) => {
  const natives = document.getElementsByClassName('order-header')[0]?.querySelectorAll('select');
  if (natives && natives.length > 0) return { natives: [...natives], boxes: [] };
  return {
    natives: [],
    boxes: [...document.getElementsByClassName('comet-select-selection')].filter(inHead),
  };
};

/** The time filter ("Orders placed in") as an element, or null. */
export const timeFilter = (document: Document): Element | null => {
  const { natives, boxes } = filterBoxes(document);
  return natives.at(-1) ?? boxes.at(-1) ?? null;
};

/** What is chosen in the head, and the periods offered. */
const readFilter = (document: Document) => {
  const { natives, boxes } = filterBoxes(document);
  const native = natives.at(-1);
  if (native) {
    const choices = printedAll(native.options);
    const sort = natives.slice(0, -1).map((one) => printedAll(one.options)[one.selectedIndex]);
    return { filter: choices[native.selectedIndex] ?? '', sort: sort.join(' '), filtersOffered: choices };
  }
  const chosen = printedText(boxes.at(-1));
  const sort = printedAll(boxes.slice(0, -1)).join(' ');
  for (const menu of document.getElementsByClassName('comet-select-popup-body')) {
    const choices = printedAll(menu.querySelectorAll('li, [role="option"]'));
    const offered = [...new Set(choices.filter(Boolean))];
    if (chosen !== '' && offered.includes(chosen)) return { filter: chosen, sort, filtersOffered: offered };
  }
  return { filter: chosen, sort, filtersOffered: [] };
};

/** The periods the page offers and the one that is chosen; no periods while it does not show them. */
export const periodsOn = (document: Document): { chosen: string; offered: string[] } => {
  const { filter, filtersOffered } = readFilter(document);
  return { chosen: filter, offered: filtersOffered };
};

/** Reads tabs, filter, figures and the state of the "View orders" button. Presses nothing, waits for nothing. */
export const listState = (document: Document): ListState => {
  const tabs = listTabs(document);
  const active = tabs.find((tab) => tab.active);
  return {
    tabs,
    tab: active?.label ?? '',
    tabCode: active?.code ?? '',
    ...readFilter(document),
    more: stateOfMore(moreButton(document)),
    cards: orderCards(document).length,
  };
};
