import { comparable } from '../words';
import { isShown } from './isShown';

/** Texts are looked at in so many of each only: pages with thousands of controls are not about one. */
const most = 200;

/** A control and what it is called: its text, or its label. */
export interface Control {
  element: Element;
  name: string;
}

/**
 * The first controls of a page, seen or not, outside header and foot: buttons, what plays a button, links. Not `input`:
 * what is written on one is its value, and values are not read.
 */
export const controlsIn = (root: Document | Element): Control[] => {
  const found = new Set<Element>();
  const kinds = [
    root.getElementsByTagName('button'),
    root.querySelectorAll('[role="button"]'),
    root.getElementsByTagName('a'),
  ];
  for (const kind of kinds)
    for (let place = 0; place < Math.min(kind.length, most); place += 1) {
      const element = kind[place];
      if (element && !element.closest('header, footer')) found.add(element);
    }
  return [...found].map((element) => ({
    element,
    name: comparable(element.textContent) || comparable(element.getAttribute('aria-label')),
  }));
};

/**
 * Those that can be seen and are called one of these texts (see `textsOf`). Where one lies inside another, as in
 * `<a><button>`, the inner one counts.
 */
export const called = (controls: readonly Control[], texts: ReadonlySet<string>): Element[] => {
  const fit = controls.filter(({ name, element }) => texts.has(name) && isShown(element));
  const elements = fit.map(({ element }) => element);
  return elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
};

/** The one control that is meant, or null where none or several could be. */
export const onlyOne = (elements: readonly Element[]): Element | null =>
  elements.length === 1 ? (elements[0] ?? null) : null;
