import type { ScrapedOrder } from '../model/scraped';
import { printedId } from '../text/printedId';
import { firstOf, printedText } from '../text/printedText';
import { orderIdIn, orderLinks } from './orderLinks';
import { scrapeDetailItems } from './scrapeDetailItems';
import { scrapeInfoRows } from './scrapeInfoRows';
import { scrapePriceRows } from './scrapePriceRows';
import { trackingNumbers } from './scrapeTracking';

/** The status. Without a title of its own the block may hold a name and a street: then only a short text without digits. */
const statusIn = (document: Document): string => {
  const title = document.querySelector('.order-status .order-block-title');
  if (title) return printedText(title);
  const text = printedText(document.querySelector('.order-status-info, .order-status-content'));
  return text.length < 60 && !/\p{Nd}/u.test(text) ? text : '';
};

/**
 * The order of a detail page (`/p/order/detail.html?orderId=`) as printed, or undefined while the page shows
 * neither items nor prices, or still another order (the app moves from one to the next without loading). The postal address on that page is not read (see `scrapeInfoRows`).
 */
export const scrapeDetail = (document: Document, url: string): ScrapedOrder | undefined => {
  const links = orderLinks(document.querySelector('.order-wrap') ?? document);
  const shownId = document.querySelector('[data-pl="order_detail_gray_id"]')?.closest('.info-row');
  const printed = printedId(shownId);
  const id = orderIdIn(url) || printed;
  if (printed !== '' && printed !== id) return undefined;
  const items = scrapeDetailItems(document);
  const { total, parts } = scrapePriceRows(document);
  if (id === '' || (items.length === 0 && total === '')) return undefined;
  const info = scrapeInfoRows(document);
  const store = firstOf(
    document,
    '.order-detail-item .store-name',
    '.store-name',
    '.order-detail-item-store',
  );
  // Other links to shops stand in the head of the page.
  const storeBlock = firstOf(document, '.order-detail-item-store', '.order-detail-item');
  return {
    from: 'detail',
    id,
    date: info.date,
    status: statusIn(document),
    storeName: printedText(store),
    storeLink: storeBlock ? orderLinks(storeBlock).store : '',
    items,
    total,
    parts,
    payment: info.payment,
    tracking: [...new Set([...links.trackingNumbers, ...trackingNumbers(document)])],
    rows: info.rows,
    detailLink: url,
    receiptLink: links.receipt,
    trackingLink: links.tracking,
  };
};
