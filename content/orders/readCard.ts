import { orderLinks } from './orderLinks';
import type { PrintedOrder } from './printed';
import { printedId } from './printedId';
import { firstOf, folded, printedText } from './printedText';
import { readCardItems } from './readCardItems';

const dateText = (card: Element, info: Element | null) => {
  const mobile = card.querySelector('.order-item-header-date');
  if (mobile) return printedText(mobile);
  // The block holds date and id in this order; old and new labels stay in the text and are taken off later.
  return info?.firstElementChild ? printedText(info.firstElementChild) : printedText(info);
};

const totalText = (card: Element) => {
  const total = card.querySelector('.order-item-content-opt-price, .order-item-content-opt-price-total');
  return printedText(total?.querySelector('[class*="es--wrap"]') ?? total);
};

/** One order card of the list since 2022, desktop or mobile, as printed. Undefined when it shows no order id. */
export const readCard = (card: Element): PrintedOrder | undefined => {
  const links = orderLinks(card, card.localName === 'a' ? folded(card.getAttribute('href')) : '');
  const info = card.querySelector('.order-item-header-right-info');
  const id = links.id || printedId(info) || printedId(card);
  if (id === '') return undefined;
  return {
    from: 'list',
    id,
    date: dateText(card, info),
    status: printedText(firstOf(card, '.order-item-header-status-text', '.order-item-header-status')),
    storeName: printedText(card.querySelector('.order-item-store-name')),
    storeLink: links.store,
    items: readCardItems(card),
    total: totalText(card),
    parts: [],
    payment: '',
    tracking: links.trackingNumbers,
    rows: [],
    detailLink: links.detail,
    receiptLink: links.receipt,
    trackingLink: links.tracking,
  };
};
