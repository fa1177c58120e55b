import { comparable } from '../words';
import { isShown } from './isShown';

/** Not `input`: what is written on one is its value, and values are not read. */
const pressable = 'button, a[href], [role="button"]';
/** Texts are looked at in so many controls only: pages with thousands of them are not about one. */
const most = 400;

/** What a control is called: its text, or its label. */
const nameOf = (control: Element) =>
  comparable(control.textContent) || comparable(control.getAttribute('aria-label'));

/**
 * The controls that can be seen and are called one of these texts (see `textsOf`). Where one lies inside another, as
 * `<a><button>`, the inner one counts.
 */
export const controlsCalled = (root: ParentNode, texts: ReadonlySet<string>): Element[] => {
  const found = [...root.querySelectorAll(pressable)]
    .slice(0, most)
    .filter((control) => texts.has(nameOf(control)) && isShown(control));
  return found.filter((control) => !found.some((other) => other !== control && control.contains(other)));
};

/** The one control that is meant, or null where none or several could be. */
export const onlyOne = (controls: readonly Element[]): Element | null =>
  controls.length === 1 ? (controls[0] ?? null) : null;

/** Whether a page has controls at all, besides those of its header and foot. */
export const hasControls = (root: ParentNode): boolean =>
  [...root.querySelectorAll(pressable)].slice(0, most).some((one) => !one.closest('header, footer'));
