import { isShown } from './isShown';

const parts = 'main, #root, #app';
const texts = 'h1, h2, h3, h4, p, li, td, label, button, [role="button"], [role="heading"]';

/**
 * Whether a page shows something of its own: two texts outside header, foot and menus. An app that never started, an
 * error that was not drawn and an empty frame have none, and "not there" means nothing on them.
 */
export const hasContent = (document: Document): boolean => {
  const root = document.querySelector(parts) ?? document.body;
  const found = [...(root?.querySelectorAll(texts) ?? [])]
    .slice(0, 100)
    .filter((one) => (one.textContent ?? '').trim().length > 2 && !one.closest('header, footer, nav'));
  return found.filter(isShown).length >= 2;
};
