const wholeId = /(?<!\d)\d{15,19}(?!\d)/;

/**
 * The first run of 15 to 19 digits in the texts of an element, or ''. Texts are looked at one by one: the year of
 * a date and the id beside it are not separated by anything when the whole is read at once.
 */
export const printedId = (element: Element | null | undefined): string => {
  if (!element) return '';
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const id = node.textContent?.match(wholeId)?.[0];
    if (id) return id;
  }
  return '';
};
