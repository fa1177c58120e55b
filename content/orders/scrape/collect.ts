import type { ScrapedItem, ScrapedOrder } from '../model/scraped';
import { orderCards, scrapeOrderCard } from './scrapeList';

export interface Collector {
  /**
   * Reads what a look at the page can afford: cards that are new to us first, then some known ones again, because
   * virtual lists use their elements for other orders and pages fill their cards late. Returns the orders that are
   * new or say more than before, and whether unread cards are left for the next look.
   */
  tick(root: ParentNode): { fresh: ScrapedOrder[]; left: boolean };
  /** Every order gathered so far, in the order they were met. */
  orders(): ScrapedOrder[];
  /** How many different orders were gathered. */
  count(): number;
}

// About 50 µs a card: together some four milliseconds, half of what one look may take.
const newAtOnce = 60;
const knownAtOnce = 20;

const fuller = (held: ScrapedItem[], now: ScrapedItem[]) =>
  JSON.stringify(now).length >= JSON.stringify(held).length ? now : held;

/** Two readings of one order on one page: what is printed now, and what was printed where nothing is now. */
const together = (held: ScrapedOrder, now: ScrapedOrder): ScrapedOrder => ({
  ...now,
  date: now.date || held.date,
  status: now.status || held.status,
  storeName: now.storeName || held.storeName,
  storeLink: now.storeLink || held.storeLink,
  total: now.total || held.total,
  detailLink: now.detailLink || held.detailLink,
  receiptLink: now.receiptLink || held.receiptLink,
  trackingLink: now.trackingLink || held.trackingLink,
  items: fuller(held.items, now.items),
  tracking: [...new Set([...held.tracking, ...now.tracking])],
});

/** Gathers the orders of a list page over many looks, once each, while cards come and go. */
export const createCollector = (): Collector => {
  const orders = new Map<string, ScrapedOrder>();
  const known = new WeakSet<Element>();
  let turn = 0;

  const take = (card: Element): ScrapedOrder | undefined => {
    // A card without an id is known as well: it comes by again, and must not keep others waiting.
    known.add(card);
    const now = scrapeOrderCard(card);
    if (!now) return undefined;
    const held = orders.get(now.id);
    const order = held ? together(held, now) : now;
    if (held && JSON.stringify(held) === JSON.stringify(order)) return undefined;
    orders.set(order.id, order);
    return order;
  };

  return {
    tick(root) {
      const cards = [...orderCards(root)];
      const unread = cards.filter((card) => !known.has(card));
      const again = cards.filter((card) => known.has(card));
      const start = turn < again.length ? turn : 0;
      turn = start + knownAtOnce;
      const now = [...unread.slice(0, newAtOnce), ...again.slice(start, turn)];
      const fresh = new Map<string, ScrapedOrder>();
      for (const order of now.map(take)) if (order) fresh.set(order.id, order);
      return { fresh: [...fresh.values()], left: unread.length > newAtOnce };
    },
    orders: () => [...orders.values()],
    count: () => orders.size,
  };
};
