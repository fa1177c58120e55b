/**
 * Whether an element can be seen, as far as its styles tell. Single-page apps keep dialogs and menus in the document
 * that nobody sees. Without a layout (tests, old browsers) attributes and inline styles have to do.
 */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : element.closest('[hidden], [style*="display:none"], [style*="display: none"]') === null;

/** The first element of a selector that can be seen, among its first twenty. */
export const firstShown = (root: ParentNode, selector: string): Element | null =>
  [...root.querySelectorAll(selector)].slice(0, 20).find(isShown) ?? null;
