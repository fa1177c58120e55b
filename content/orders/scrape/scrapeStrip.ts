import type { ScrapedOrder } from '../model/scraped';
import { folded, ofClass, ownText, printedText } from '../text/printedText';
import { refundStateKind } from '../text/status';
import { refundIds } from './scrapeRefunds';

/** Pages of returns, refunds and disputes (site facts 2). */
const toRefund = /\/p\/(?:reverse-pages|refund-[a-z]+)\/|\/issue\//;
const hasDigit = (text: string) => /\p{Nd}/u.test(text);

/**
 * The strip under an order's card ("Refund complete US $5.00"; site facts 8 and site-facts-2, 5), as printed. Undefined
 * where it may be of something else: no word of it is known, no sum stands there, and nothing leads to a refund.
 */
export const scrapeStrip = (card: Element): ScrapedOrder['refund'] => {
  const strip = ofClass(card, 'order-item-bottom-action');
  const title = strip && ofClass(strip, 'expose-info-item-title');
  if (!strip || !title) return undefined;
  const own = ownText(title);
  // The sum stands in an element of its own, or behind a colon.
  const [before = '', behind = ''] = own.split(/\s*[:：]\s*/);
  const inside = [...title.getElementsByTagName('span')].map(printedText);
  const sum = inside.find((text) => text !== own && hasDigit(text)) ?? (hasDigit(behind) ? behind : '');
  const state = sum !== '' && sum === behind ? before : own;
  const links = [...strip.getElementsByTagName('a')].map((one) => folded(one.getAttribute('href')));
  const link = links.find((href) => toRefund.test(href)) ?? '';
  const isRefund = refundStateKind(state) !== 'unknown' || sum !== '' || link !== '';
  return state !== '' && isRefund ? { ...refundIds(links), state, money: sum } : undefined;
};
