import { comparable } from '../words';
import { isShown } from './isShown';

/** Not `input`: what is written on one is its value, and values are not read. */
const pressable = 'button, a[href], [role="button"]';
/** Texts are looked at in so many controls only: pages with thousands of them are not about one. */
const most = 400;

/** A control and what it is called: its text, or its label. */
export interface Control {
  element: Element;
  name: string;
}

/** The first controls of a page, seen or not, outside header and foot. */
export const controlsIn = (root: ParentNode): Control[] => {
  const found: Control[] = [];
  for (const element of root.querySelectorAll(pressable)) {
    if (found.length === most) break;
    if (element.closest('header, footer')) continue;
    const name = comparable(element.textContent) || comparable(element.getAttribute('aria-label'));
    found.push({ element, name });
  }
  return found;
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
