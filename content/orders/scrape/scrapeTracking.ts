import type { ScrapedOrder } from '../model/scraped';
import { printedText } from '../text/printedText';
import { orderIdIn } from './orderLinks';
import { shownOrder } from './shownOrder';

const numberElements =
  '[class*="logistic-info-v2--mailNoValue"], .tracking-number-title span, .tracking-name .tag';

/** The tracking numbers shown under a root, without the spaces printed into them. No address is looked at. */
export const trackingNumbers = (root: ParentNode): string[] => {
  const numbers = [...root.querySelectorAll(numberElements)].map((one) =>
    printedText(one).replace(/\s+/g, ''),
  );
  return [...new Set(numbers)].filter((one) => /^[A-Za-z0-9-]{6,60}$/.test(one) && /\d/.test(one));
};

/** The tracking page (`/p/tracking/index.html?tradeOrderId=`): its order's numbers, or undefined when none is shown. */
export const scrapeTracking = (document: Document, url: string): ScrapedOrder | undefined => {
  const { id } = shownOrder(document, url);
  const tracking = trackingNumbers(document);
  if (id === '' || orderIdIn(url) === '' || tracking.length === 0) return undefined;
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
