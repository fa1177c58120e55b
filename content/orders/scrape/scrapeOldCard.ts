import type { ScrapedItem, ScrapedOrder } from '../model/scraped';
import { printedId } from '../text/printedId';
import { firstOf, folded, ownText, printedImage, printedText, printedTitle } from '../text/printedText';
import { orderLinks } from './orderLinks';

const item = (row: Element): ScrapedItem => {
  const title = firstOf(row, '.product-title a', '.product-title');
  const [price, quantity] = row.querySelectorAll('.product-amount span');
  return {
    title: printedTitle(title),
    variant: printedText(row.querySelector('.product-property')),
    quantity: printedText(quantity),
    price: printedText(price),
    link: folded(row.querySelector('.product-title a[href], a[href*="/item/"]')?.getAttribute('href')),
    image: printedImage(row.querySelector('.product-left')),
  };
};

/**
 * One order of the table of 2016-2021 (`#buyer-ordertable`, site-facts 8). Some inner class names were only ever
 * seen in other people's code, so each may be missing.
 */
export const scrapeOldCard = (body: Element): ScrapedOrder | undefined => {
  const links = orderLinks(body);
  const printed = printedId(body.querySelector('.first-row .info-body'));
  if (printed && links.id && printed !== links.id) return undefined;
  const id = printed || links.id || printedId(body);
  if (id === '') return undefined;
  return {
    from: 'list',
    id,
    date: printedText(firstOf(body, '.order-info .second-row .info-body', '.order-info .second-row')),
    status: ownText(firstOf(body, '.order-status .f-left', '.order-status')),
    storeName: printedText(body.querySelector('.store-info .first-row .info-body')),
    storeLink: links.store,
    items: [...body.querySelectorAll('.product-sets')].map(item),
    total: printedText(body.querySelector('.order-amount .amount-num')),
    parts: [],
    payment: '',
    tracking: links.trackingNumbers,
    rows: [],
    detailLink: links.detail,
    receiptLink: links.receipt,
    trackingLink: links.tracking,
  };
};
