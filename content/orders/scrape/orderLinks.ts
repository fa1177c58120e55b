import { orderNumberDigits } from '../model/orderNumber';
import { folded } from '../text/printedText';

export interface OrderLinks {
  id: string;
  detail: string;
  tracking: string;
  receipt: string;
  store: string;
  trackingNumbers: string[];
}

// `reverseOrderId` and `tradeOrderLineId` are other numbers and have to stay out.
const idIn = new RegExp(`[?&](?:(?:o|tradeO|parentO)rderId|tradeId)=(${orderNumberDigits})(?!\\d)`);
const numberIn = /[?&](?:logisticsNo|mailNo)=([^&#]{4,60})/;

/** The order's id in an address, or ''. */
export const orderIdIn = (href: string): string => href.match(idIn)?.[1] ?? '';

/** Whether an address is that of an order's own page. */
export const isDetail = (href: string): boolean =>
  href.includes('order/detail') || href.includes('order_detail');

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What the links of an order say: labels change with time and language, addresses do not (site-facts 4.2).
 * `own`: the mobile card is itself the link to its order.
 */
export const orderLinks = (root: ParentNode, own = ''): OrderLinks => {
  const found: OrderLinks = {
    id: orderIdIn(own),
    detail: isDetail(own) ? own : '',
    tracking: '',
    receipt: '',
    store: '',
    trackingNumbers: [],
  };
  let otherId = '';
  for (const link of root.querySelectorAll('a')) {
    const href = folded(link.getAttribute('href'));
    const id = orderIdIn(href);
    if (isDetail(href)) {
      found.detail ||= href;
      found.id ||= id;
    } else if (href.includes('/p/tracking/') || href.includes('logisticsdetail')) {
      found.tracking ||= href;
      const number = href.match(numberIn)?.[1];
      if (number) found.trackingNumbers.push(decoded(number));
    } else if (href.includes('/p/tax-ui/') || href.includes('invoiceExport')) found.receipt ||= href;
    else if (href.includes('/store/')) found.store ||= href;
    otherId ||= id;
  }
  found.id ||= otherId;
  return found;
};
