import type { ScrapedOrder } from '../model/scraped';
import { firstOf, printedText } from '../text/printedText';
import { orderLinks } from './orderLinks';
import { printedStatus } from './printedStatus';
import { scrapeDetailItems } from './scrapeDetailItems';
import { scrapeInfoRows } from './scrapeInfoRows';
import { scrapePriceRows } from './scrapePriceRows';
import { trackingNumbers } from './scrapeTracking';
import { shownOrder } from './shownOrder';

/**
 * The order of a detail page (`/p/order/detail.html?orderId=`) as printed, or undefined while the page shows
 * neither items nor prices, or still another order (the app moves from one to the next without loading). The postal address on that page is not read (see `scrapeInfoRows`).
 */
export const scrapeDetail = (document: Document, url: string): ScrapedOrder | undefined => {
  const links = orderLinks(document.querySelector('.order-wrap') ?? document);
  const { id } = shownOrder(document, url);
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
    status: printedStatus(document),
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
