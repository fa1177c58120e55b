import { comparable } from '../../words';
import { tickCache } from './tickCache';
import { first, isVisible } from './visible';

/** Texts are looked at in so many of each only: pages with thousands of controls are not about one. */
const most = 150;

/** One query each, for the reason given at `allVisible`. */
const played = ['[role="button"]', '[onclick]', '[role="link"]', '[role="menuitem"]', '[tabindex="0"]'];

/** A control and what it is called: its text, or its label. */
export interface Control {
  element: Element;
  name: string;
}

/**
 * The first controls of a page, seen or not: buttons, what plays a button, links. Not `input`: what is written on one
 * is its value, and values are not read.
 */
export const controlsIn = (root: Document | Element): Control[] =>
  tickCache(root, 'controls', () => {
    const found = new Set([
      ...first(root.getElementsByTagName('button'), most),
      ...first(root.getElementsByTagName('a'), most),
      ...played.flatMap((selector) => first(root.querySelectorAll(selector), most)),
    ]);
    return [...found].map((element) => ({
      element,
      name: comparable(element.textContent) || comparable(element.getAttribute('aria-label')),
    }));
  });

/** The head of every page has menus, and some open only when pointed at. */
const isInBody = (element: Element) => element.closest('header, footer') === null;

/**
 * Those that can be seen and are called one of these texts (see `textsOf`), but for header and foot. Where one lies inside another, as in
 * `<a><button>`, the inner one counts.
 */
export const called = (controls: readonly Control[], texts: ReadonlySet<string>): Element[] => {
  const fit = controls.filter(
    ({ name, element }) => texts.has(name) && isInBody(element) && isVisible(element),
  );
  const elements = fit.map(({ element }) => element);
  return elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
};

/** The one control that is meant, or null where none or several could be. */
export const onlyOne = (elements: readonly Element[]): Element | null =>
  elements.length === 1 ? (elements[0] ?? null) : null;
