import { tickCache } from './tickCache';

/** A part of a page that can be looked through by tag and class. */
export type Part = Document | Element;

/**
 * Whether an element can be seen, as far as attributes and styles tell. Single-page apps keep dialogs and menus in the
 * document that nobody sees.
 */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[hidden]') === null;

/** The first so many of some elements. The others are not even touched: that alone takes long where there are thousands. */
export const first = (elements: Iterable<Element>, most: number): Element[] => {
  const some: Element[] = [];
  for (const element of elements) if (some.push(element) === most) break;
  return some;
};

/** All that a selector finds. Frames are few, and browsers keep lists of tags: that spares a walk through the page. */
const all = (root: Part, selector: string): Iterable<Element> =>
  selector.startsWith('iframe[')
    ? [...root.getElementsByTagName('iframe')].filter((one) => one.matches(selector))
    : root.querySelectorAll(selector);

/**
 * The elements of some selectors that can be seen, among the first twenty of each. One query a selector: browsers have
 * a short way for `.name`, but not for lists (0.1 and 4 ms on a page of 60,000 nodes, measured in Chromium).
 */
export const allVisible = (root: Part, selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) =>
    tickCache(root, selector, () => first(all(root, selector), 20).filter(isVisible)),
  );

/** The first of them, or null. */
export const firstVisible = (root: Part, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = allVisible(root, [selector])[0];
    if (found) return found;
  }
  return null;
};

/** Whether any of some selectors fits anything, seen or not. */
export const hasAny = (root: Part, selectors: readonly string[]): boolean =>
  selectors.some((selector) => root.querySelector(selector) !== null);
