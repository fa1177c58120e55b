import type { ScrapedRefund } from '../model/scraped';
import { plainDigits } from '../text/digits';
import { printedId } from '../text/printedId';
import { folded, ownText, printedImage, printedText, printedTitle } from '../text/printedText';
import { orderIdIn } from './orderLinks';

/** Class names of modules end in a hash that changes with every release: only the part before it is matched. */
const part = (name: string) => `[class*="${name}--"]`;
const day = /(?:20|25)\d\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}/;

const numberIn = (name: string, href: string) =>
  href.match(new RegExp(`[?&]${name}=(\\d{10,24})`))?.[1] ?? '';

/** The site's own numbers of a refund and of the returned line, as links name them. */
export const refundIds = (links: readonly string[]): { id: string; lineId: string } => {
  const first = (name: string) => links.map((href) => numberIn(name, href)).find(Boolean) ?? '';
  return { id: first('reverseOrderLineId') || first('reverseOrderId'), lineId: first('tradeOrderLineId') };
};

/** State and day stand in one text; the day is looked for first, the state is the element's own text around it. */
const stateAndDate = (element: Element | null) => {
  const date = plainDigits(printedText(element)).match(day)?.[0] ?? '';
  const own = ownText(element);
  const state =
    date === ''
      ? own
      : plainDigits(own)
          .replace(date, ' ')
          .replace(/\d\d?:\d\d(:\d\d)?/, ' ');
  return { date, state: folded(state).replace(/^[\s:：|,·-]+|[\s:：|,·-]+$/g, '') };
};

/** The order a row is of; '' where its print and its links name different ones. */
const orderOf = (card: Element, links: readonly string[]) => {
  const printed = printedId(card.querySelector(part('orderItem--orderSKUId')));
  const linked = links.map(orderIdIn).find(Boolean) ?? '';
  return printed && linked && printed !== linked ? '' : printed || linked;
};

const row = (card: Element): ScrapedRefund => {
  const links = [...card.querySelectorAll('a[href]')].map((link) => folded(link.getAttribute('href')));
  const title = card.querySelector(part('orderItem--orderSKUTitle'));
  return {
    ...refundIds(links),
    orderId: orderOf(card, links),
    kind: '',
    ...stateAndDate(card.querySelector(part('orderItem--orderStatusDesc'))),
    // The list shows what the item cost, not what is paid back: that stands on the detail page only.
    money: '',
    title: printedTitle(title),
    store: printedText(card.querySelector(part('orderItem--orderStore'))),
    link: links.find((href) => href.includes('/item/')) ?? '',
    image: printedImage(card),
  };
};

/**
 * The rows of the returns and refunds list (`/p/refund-dispute/list.html`, site-facts 4.5) as printed. A row that
 * shows neither its own number nor its order's has not loaded yet.
 */
export const scrapeRefunds = (root: ParentNode): ScrapedRefund[] =>
  [...root.querySelectorAll(part('orderItem--orderItem'))]
    .map(row)
    .filter(({ id, orderId }) => id || orderId);

/** The sum on a refund's detail page, or ''. */
export const refundSum = (document: Document): string =>
  printedText(document.querySelector(part('newReverseRefundInfo--amount')));

/** What a refund's detail page adds: the sum. Undefined when the page shows none or does not say whose it is. */
export const scrapeRefundDetail = (document: Document, url: string): ScrapedRefund | undefined => {
  const money = refundSum(document);
  const found = refundIds([url]);
  const orderId = orderIdIn(url);
  if (money === '' || (found.id === '' && found.lineId === '')) return undefined;
  // While the app moves from one refund to another, the first one's links still stand beside its sum.
  const shown = refundIds(
    [...document.querySelectorAll('a[href]')].map((link) => folded(link.getAttribute('href'))),
  );
  const isOther = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  if (isOther(found.id, shown.id) || isOther(found.lineId, shown.lineId)) return undefined;
  const rest = { kind: '', state: '', date: '', title: '', store: '', link: '', image: '' };
  return { ...found, orderId, money, ...rest };
};
