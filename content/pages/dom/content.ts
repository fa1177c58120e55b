import { tickCache } from './tickCache';
import { isVisible } from './visible';

const around = 'header, footer, nav, script, style, template, noscript';
/** How far a page is read to see whether it is drawn at all. */
const most = 300;

/** The part of a page that is its own. */
export const mainOf = (document: Document): Element | null =>
  document.querySelector('main') ?? document.querySelector('#root') ?? document.body;

/** The first texts that a part of a page shows, outside header, foot and menus. */
export const textsIn = (root: Element | null): string[] =>
  root ? tickCache(root, 'texts', () => shownTexts(root)) : [];

const shownTexts = (root: Element): string[] => {
  const found: string[] = [];
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let step = 0; step < most && walker.nextNode(); step += 1) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    if (text.length > 2 && parent && !parent.closest(around) && isVisible(parent)) found.push(text);
  }
  return found;
};

/** The first texts a page shows of its own. */
export const contentOf = (document: Document): string[] => textsIn(mainOf(document));

/**
 * Whether a page shows something of its own: two texts. An app that never started, an error that was not drawn and an
 * empty frame have none, and "not there" means nothing on them.
 */
export const hasContent = (document: Document): boolean => contentOf(document).length >= 2;
