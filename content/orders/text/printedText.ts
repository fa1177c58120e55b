/** Longest text taken from a page. The same length stands in `order.ts`; this file runs in the page, without zod. */
const most = 4000;

const folds = /[ \t\r\n\f]+/g;
const hasFolds = /[\t\r\n\f]| {2}/;

/** A text with its white space folded, as far as a page breaks lines anywhere. No-break spaces stay as printed. */
export const folded = (text: string | null | undefined): string => {
  if (!text) return '';
  const cut = text.length > most ? text.slice(0, most * 2) : text;
  return (hasFolds.test(cut) ? cut.replace(folds, ' ') : cut).trim().slice(0, most);
};

/** The text of an element (prices split into one element per character come out whole), or '' when it is not there. */
export const printedText = (element: Element | null | undefined): string => folded(element?.textContent);

/**
 * What the site printed in an element: its own text. What stands in elements inside may be another script's, such as a
 * parcel's number beside a state; they are only asked where the element itself says nothing.
 */
export const ownText = (element: Element | null | undefined): string => {
  if (!element) return '';
  let own = '';
  for (const node of element.childNodes) if (node.nodeType === 3) own += node.nodeValue;
  // A mark at its end joins what was put behind it.
  if (/\p{L}/u.test(own)) return folded(own).replace(/[\s:：|·–-]+$/, '');
  for (const child of element.children) {
    const text = ownText(child);
    if (text) return text;
  }
  return '';
};

/** The first element of a class, or undefined. Pages have thousands of cards: this is the fastest way to ask. */
export const ofClass = (root: Element, name: string): Element | undefined =>
  root.getElementsByClassName(name)[0];

/** The first element that one of the selectors finds, the better selector first. */
export const firstOf = (root: ParentNode, ...selectors: string[]): Element | null => {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** An attribute as it stands, or ''. */
const printedAttribute = (element: Element | null | undefined, name: string): string =>
  folded(element?.getAttribute(name));

/** A title: the attribute holds all of it where the visible text is cut. */
export const printedTitle = (element: Element | null | undefined): string =>
  printedAttribute(element?.hasAttribute('title') ? element : element?.querySelector('[title]'), 'title') ||
  printedText(element);

/** The address of a picture: most stand in the style of an element, some in an `img`. */
export const printedImage = (element: Element | null | undefined): string => {
  if (!element) return '';
  const style =
    element.getAttribute('style') ?? element.querySelector('[style*="url("]')?.getAttribute('style');
  const inStyle = style?.match(/url\(\s*["']?([^"')]+)/)?.[1];
  const image = element.localName === 'img' ? element : element.querySelector('img');
  return folded(inStyle ?? image?.getAttribute('src'));
};

/** Card numbers lose every digit but the last four, before anything leaves the page. */
export const withoutCardNumber = (text: string): string => text.replace(/\d(?=(?:[\s*•.-]*\d){4})/g, '•');
