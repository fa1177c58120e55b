import type { ScrapedOrder } from '../model/scraped';
import { scrapeCard } from './scrapeCard';
import { scrapeOldCard } from './scrapeOldCard';

const oldClass = 'order-item-wraper'; // the site's own spelling

/** The order cards under a root, new or old look of the list, as they stand. */
export const orderCards = (root: ParentNode): NodeListOf<Element> => {
  const cards = root.querySelectorAll('.order-item');
  return cards.length > 0 ? cards : root.querySelectorAll(`.${oldClass}`);
};

/** One card of either kind as printed, or undefined when it shows no order id (yet). */
export const scrapeOrderCard = (card: Element): ScrapedOrder | undefined =>
  card.classList.contains(oldClass) ? scrapeOldCard(card) : scrapeCard(card);

/** Every order shown under a root, once each, in the order of the page. Texts only; nothing is waited for. */
export const scrapeList = (root: ParentNode): ScrapedOrder[] => {
  const orders = new Map<string, ScrapedOrder>();
  for (const card of orderCards(root)) {
    const order = scrapeOrderCard(card);
    if (order && !orders.has(order.id)) orders.set(order.id, order);
  }
  return [...orders.values()];
};
