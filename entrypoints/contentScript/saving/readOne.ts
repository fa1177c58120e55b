import type { SaveOrders } from '@/content/messages';
import { scrapeDetail } from '@/content/orders/scrape/scrapeDetail';
import { scrapeDetailItems } from '@/content/orders/scrape/scrapeDetailItems';
import { scrapePriceRows } from '@/content/orders/scrape/scrapePriceRows';
import { refundSum, scrapeRefundDetail, scrapeRefunds } from '@/content/orders/scrape/scrapeRefunds';
import { scrapeTracking, trackingNumbers } from '@/content/orders/scrape/scrapeTracking';

type Readings = Pick<SaveOrders, 'orders' | 'refunds'>;

const filled = (orders: SaveOrders['orders'], refunds: NonNullable<SaveOrders['refunds']>) =>
  orders.length + refunds.length > 0 ? { orders, refunds } : undefined;

/** What stands on a page about one order whatever order it is: another page shows other goods. '' where nothing does. */
export const goodsOn = (page: string, document: Document): string => {
  if (page === 'tracking') return trackingNumbers(document).join(' ');
  if (page === 'refundDetail') return refundSum(document);
  if (page !== 'orderDetail') return '';
  const items = scrapeDetailItems(document);
  const { total, parts } = scrapePriceRows(document);
  return items.length > 0 || total !== '' ? JSON.stringify([items, total, parts]) : '';
};

/** What a page that is not the list shows of orders and refunds, by kind of page; undefined while it shows nothing. */
export const readOne = (page: string, document: Document): Readings | undefined => {
  const { href } = document.location;
  const there = <One>(one: One | undefined): One[] => (one === undefined ? [] : [one]);
  if (page === 'orderDetail') return filled(there(scrapeDetail(document, href)), []);
  if (page === 'tracking') return filled(there(scrapeTracking(document, href)), []);
  if (page === 'refundDetail') return filled([], there(scrapeRefundDetail(document, href)));
  return page === 'refundList' ? filled([], scrapeRefunds(document)) : undefined;
};
