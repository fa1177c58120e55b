import type { ScrapedItem, ScrapedOrder } from '../model/scraped';
import { printedText } from '../text/printedText';
import { fromTop, hasRoom, isBroken } from './listRoom';
import { orderIdOf } from './orderIdOf';
import { orderCards, scrapeOrderCard } from './scrapeList';
import { trackStretches } from './trackStretches';

/** What a look took from the page. */
export interface Gathered {
  /** Orders that are new, or say more than before. */
  fresh: ScrapedOrder[];
  /** Unread cards are left for the next look. */
  left: boolean;
}

/** What is known of the page when a look gathers from it. */
interface Around {
  /** ms since 1970. */
  now: number;
  /** The list is whole as far as it is loaded: no search narrows it. */
  isNarrowed: boolean;
  /** Nothing more can be loaded. */
  ended: boolean;
}

// About 50 µs a card: some twelve milliseconds while a list is read, and one while nothing is new.
const newAtOnce = 250;
const knownAtOnce = 20;
/** Lists that use their elements again hold few; in a longer one only cards that come are looked at for their number. */
const fewCards = 150;
/** A card that says something, but no number, so long will get none, ms. */
const settles = 4_000;

const fuller = (held: ScrapedItem[], now: ScrapedItem[]) =>
  JSON.stringify(now).length >= JSON.stringify(held).length ? now : held;

/** Two readings of one order on one page: what is printed now, and what was printed where nothing is now. */
const together = (held: ScrapedOrder, now: ScrapedOrder): ScrapedOrder => ({
  ...held,
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

const plainly = (): Around => ({ now: Date.now(), ended: false, isNarrowed: false });

/** A name for a card without a number, by its text. */
const rawKey = (text: string): string => {
  let hash = 5381;
  for (const letter of text) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `raw-${hash.toString(36)}-${text.length}`;
};

/**
 * Gathers the orders of one list over many looks, once each, while cards come and go: those that are new to us first,
 * then some known ones again, because lists use their elements for other orders and pages fill their cards late.
 */
export const createCollector = () => {
  const orders = new Map<string, ScrapedOrder>();
  const raw = new Map<string, string>();
  const keys = new WeakMap<Element, string>();
  const unnumbered = new WeakMap<Element, { text: string; since: number }>();
  const stretches = trackStretches();
  let turn = 0;

  /** A card that shows no number: a frame yet, or one that is kept as it stands. Its key, or ''. */
  const rawOf = (card: Element, at: number): string => {
    const text = printedText(card);
    const before = unnumbered.get(card);
    if (before?.text !== text) unnumbered.set(card, { text, since: at });
    if (text === '' || before?.text !== text || at - before.since < settles) return '';
    raw.set(rawKey(text), text);
    return rawKey(text);
  };
  const take = (card: Element, at: number): ScrapedOrder | undefined => {
    const now = scrapeOrderCard(card);
    // A card without a number is known as well: it comes by again, and must not keep others waiting.
    keys.set(card, now?.id ?? rawOf(card, at));
    if (!now) return undefined;
    const held = orders.get(now.id);
    const order = held ? together(held, now) : now;
    if (held && JSON.stringify(held) === JSON.stringify(order)) return undefined;
    orders.set(order.id, order);
    return order;
  };
  /** Used for another order since it was read. */
  const isOther = (card: Element) => {
    const key = keys.get(card) ?? '';
    const id = card.localName === 'tbody' ? key : orderIdOf(card);
    return id !== key && !(id === '' && raw.has(key));
  };
  const follow = (cards: readonly Element[], ended: boolean) => {
    const [first, last] = [cards[0], cards.at(-1)];
    if (!first || !last) return;
    stretches.see({
      keys: cards.map((card) => keys.get(card) ?? ''),
      isBroken: (place) => isBroken(cards[place] as Element, cards[place + 1] as Element),
      atFirst: !hasRoom(first, 'before'),
      atLast: ended && !hasRoom(last, 'after'),
    });
  };

  return {
    tick(root: ParentNode, { now: at, ended, isNarrowed }: Around = plainly()): Gathered {
      const cards = [...orderCards(root)];
      const unread = cards.filter((card) => !keys.has(card));
      const known = cards.filter((card) => keys.has(card));
      const others = cards.length <= fewCards ? known.filter(isOther) : [];
      const start = turn < known.length ? turn : 0;
      turn = start + knownAtOnce;
      const now = new Set([...unread.slice(0, newAtOnce), ...others, ...known.slice(start, turn)]);
      const fresh = new Map<string, ScrapedOrder>();
      for (const card of now) {
        const order = take(card, at);
        if (order) fresh.set(order.id, order);
      }
      if (!isNarrowed) follow(fromTop(cards), ended && unread.length <= newAtOnce);
      return { fresh: [...fresh.values()], left: unread.length > newAtOnce };
    },
    stretches,
    /** Every order gathered so far, in the order they were met. */
    orders: () => [...orders.values()],
    order: (id: string) => orders.get(id),
    /** How many different orders were gathered. */
    count: () => orders.size,
    /** Cards without a readable number, as their texts. */
    raw: (): ReadonlyMap<string, string> => raw,
  };
};

export type Collector = ReturnType<typeof createCollector>;
