/**
 * Whether an element can be seen, as far as attributes and styles tell. Single-page apps keep dialogs and menus in the
 * document that nobody sees.
 */
export const isShown = (element: Element): boolean =>
  element.closest('[hidden]') === null && element.checkVisibility({ visibilityProperty: true });

/** The elements of a selector that can be seen, among its first twenty. */
export const allShown = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, 20).filter(isShown);

/** The first of them, or null. */
export const firstShown = (root: ParentNode, selector: string): Element | null =>
  allShown(root, selector)[0] ?? null;
