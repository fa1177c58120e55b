import { isShown } from './isShown';

const parts = 'main, #root, #app';
const texts = 'h1, h2, h3, h4, p, li, td, label, button, [role="button"], [role="heading"], [role="status"]';

/** The texts a page shows of its own, outside header, foot and menus; a hundred at most. */
export const contentOf = (document: Document): string[] => {
  const root = document.querySelector(parts) ?? document.body ?? document;
  return [...root.querySelectorAll(texts)]
    .slice(0, 100)
    .filter((one) => !one.closest('header, footer, nav') && isShown(one))
    .map((one) => (one.textContent ?? '').trim())
    .filter((text) => text.length > 2);
};

/**
 * Whether a page shows something of its own: two texts. An app that never started, an error that was not drawn and an
 * empty frame have none, and "not there" means nothing on them.
 */
export const hasContent = (document: Document): boolean => contentOf(document).length >= 2;
