import type { ScrapedOrder } from '../model/scraped';
import { printedText } from '../text/printedText';
import { orderIdIn } from './orderLinks';

const numberElements =
  '[class*="logistic-info-v2--mailNoValue"], .tracking-number-title span, .tracking-name .tag';

/** The tracking numbers shown under a root, without the spaces printed into them. No address is looked at. */
export const trackingNumbers = (root: ParentNode): string[] => {
  const numbers = [...root.querySelectorAll(numberElements)].map((one) =>
    printedText(one).replace(/\s+/g, ''),
  );
  return [...new Set(numbers)].filter((one) => /^[A-Za-z0-9-]{6,60}$/.test(one) && /\d/.test(one));
};

/** While the app moves from one order to another, the links of the first still stand in the page. */
const isOfOther = (document: Document, id: string) => {
  const ids = [...document.querySelectorAll('a[href*="/p/order/detail"]')]
    .map((link) => orderIdIn(link.getAttribute('href') ?? ''))
    .filter(Boolean);
  return ids.length > 0 && !ids.includes(id);
};

/** The tracking page (`/p/tracking/index.html?tradeOrderId=`): its order's numbers, or undefined when none is shown. */
export const scrapeTracking = (document: Document, url: string): ScrapedOrder | undefined => {
  const id = orderIdIn(url) || (url.match(/[?&]tradeId=(\d{10,20})/)?.[1] ?? '');
  const tracking = trackingNumbers(document);
  if (id === '' || tracking.length === 0 || isOfOther(document, id)) return undefined;
  return {
    from: 'tracking',
    id,
    date: '',
    status: '',
    storeName: '',
    storeLink: '',
    items: [],
    total: '',
    parts: [],
    payment: '',
    tracking,
    rows: [],
    detailLink: '',
    receiptLink: '',
    trackingLink: url,
  };
};
