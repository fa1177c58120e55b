import type { ScrapedOrder } from '../model/scraped';
import { printedIds } from '../text/printedId';
import { folded, ofClass, ownText, printedText } from '../text/printedText';
import { orderIdOf } from './orderIdOf';
import { orderLinks } from './orderLinks';
import { scrapeCardItems } from './scrapeCardItems';
import { scrapeStrip } from './scrapeStrip';

const dateText = (card: Element, info: Element | undefined) => {
  // The block holds date and id, in either order: the first that has no long number in it. Old and new labels stay in
  // the text and are taken off later.
  if (info) {
    const parts = [...info.children].filter((one) => /\p{Nd}/u.test(one.textContent ?? ''));
    const date = parts.find((one) => printedIds(one).length === 0);
    return date || parts.length > 0 ? printedText(date) : printedText(info);
  }
  return printedText(ofClass(card, 'order-item-header-date'));
};

const totalText = (card: Element) => {
  const total =
    ofClass(card, 'order-item-content-opt-price') ?? ofClass(card, 'order-item-content-opt-price-total');
  return printedText(total?.querySelector('[class*="es--wrap"]') ?? total);
};

/** One order card of the list since 2022, desktop or mobile, as printed. Undefined when it shows no order id. */
export const scrapeCard = (card: Element): ScrapedOrder | undefined => {
  const links = orderLinks(card, card.localName === 'a' ? folded(card.getAttribute('href')) : '');
  const info = ofClass(card, 'order-item-header-right-info');
  const id = orderIdOf(card);
  if (id === '') return undefined;
  const refund = scrapeStrip(card);
  return {
    from: 'list',
    id,
    date: dateText(card, info),
    status: ownText(
      ofClass(card, 'order-item-header-status-text') ?? ofClass(card, 'order-item-header-status'),
    ),
    storeName: printedText(ofClass(card, 'order-item-store-name')),
    storeLink: links.store,
    items: scrapeCardItems(card),
    total: totalText(card),
    parts: [],
    payment: '',
    tracking: links.trackingNumbers,
    rows: [],
    detailLink: links.detail,
    receiptLink: links.receipt,
    trackingLink: links.tracking,
    ...(refund ? { refund } : {}),
  };
};
