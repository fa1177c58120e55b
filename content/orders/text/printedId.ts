import { orderNumberIn } from '../model/orderNumber';

/** Most texts of a page hold fewer: pages have thousands of cards, and this is asked of each. */
const hasTenDigits = /(?:\p{Nd}\P{Nd}*){10}/u;

const texts = 4; // NodeFilter.SHOW_TEXT

/**
 * The order numbers in the texts of an element, each once. Texts are looked at one by one: the year of a date and the
 * number beside it are not separated by anything when the whole is read at once. `leftOut`: parts that are passed over.
 */
export const printedIds = (element: Element | null | undefined, leftOut = ''): string[] => {
  if (!element) return [];
  const found = new Set<string>();
  const walker = element.ownerDocument.createTreeWalker(element, texts);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 10 || !hasTenDigits.test(text)) continue;
    const id = orderNumberIn(text);
    if (id && !(leftOut && node.parentElement?.closest(leftOut))) found.add(id);
  }
  return [...found];
};

/** The first of them, or ''. */
export const printedId = (element: Element | null | undefined): string => printedIds(element)[0] ?? '';
