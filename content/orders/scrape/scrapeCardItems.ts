import type { ScrapedItem } from '../model/scraped';
import { folded, ofClass, printedImage, printedText, printedTitle } from '../text/printedText';

const link = (element: Element | null | undefined) => folded(element?.getAttribute('href'));
const toItem = 'a[href*="/item/"]';

/** A price: its own wrapper where the page has one, else the text without the quantity beside it. */
const price = (number: Element | undefined, quantity: string) => {
  const wrap = number?.querySelector('[class*="es--wrap"]');
  if (wrap) return printedText(wrap);
  const all = printedText(number);
  return quantity !== '' && all.endsWith(quantity) ? all.slice(0, -quantity.length).trim() : all;
};

const pictures = (body: Element): ScrapedItem[] =>
  [...body.getElementsByClassName('order-item-content-img')].map((picture) => ({
    title: '',
    variant: '',
    quantity: '',
    price: '',
    // In the mobile card the nearest link around a picture is the card, which leads to the order.
    link: link(picture.closest(toItem) ?? picture.querySelector(toItem)),
    image: printedImage(picture),
  }));

/**
 * The item rows of one card. Orders with several items mostly show pictures only: those come out as items without
 * a title, so that they can be counted and completed from the detail page (site-facts 4.2).
 */
export const scrapeCardItems = (card: Element): ScrapedItem[] => {
  const found = card.getElementsByClassName('order-item-content-body');
  const bodies: Iterable<Element> = found.length > 0 ? found : [card];
  const items: ScrapedItem[] = [];
  for (const body of bodies) {
    const name = ofClass(body, 'order-item-content-info-name');
    const title = printedTitle(name);
    const quantity = printedText(ofClass(body, 'order-item-content-info-number-quantity'));
    const variant = printedText(ofClass(body, 'order-item-content-info-sku'));
    const printedPrice = price(ofClass(body, 'order-item-content-info-number'), quantity);
    // What is printed is kept, though the name is missing. Several pictures beside it: then it is not known whose it is.
    const isOne = body.getElementsByClassName('order-item-content-img').length <= 1;
    if (title === '' && !(isOne && (quantity || variant || printedPrice))) {
      items.push(...pictures(body));
      continue;
    }
    items.push({
      title,
      variant,
      quantity,
      price: printedPrice,
      link: link(name?.getElementsByTagName('a')[0] ?? body.querySelector(toItem)),
      image: printedImage(ofClass(body, 'order-item-content-img')),
    });
  }
  return items;
};
