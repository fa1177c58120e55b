import { type Answer, type SaveOrders, send } from '@/content/messages';
import type { ScrapedOrder } from '@/content/orders/model/scraped';
import type { ScrapedList } from '@/content/orders/model/scrapedList';

/** What the background answers (see entrypoints/background/saveOrders.ts). */
export type SaveAnswer =
  | { ask: 'sameAccount'; casebooks: { id: string; orders: number }[] }
  | { casebook: string; fresh: number; changed: number; held: number; kept: string[]; incomplete: string[] };

export interface Counted {
  saved: Set<string>;
  incomplete: Set<string>;
  /** Could not be read at all. */
  leftOut: Set<string>;
  fresh: number;
}

/** An order and the list it was read in: by the time it is sent, another one may be open. */
interface Waiting {
  order: ScrapedOrder;
  at: ScrapedList;
}

const placeOf = ({ tab, filter }: ScrapedList) => `${tab}\n${filter}`;
const keyOf = ({ order, at }: Waiting) => `${placeOf(at)}\n${order.id}`;

/** Sends orders one message after the other, and keeps what was not taken for the next try. */
export const orderSender = (document: Document, scan: () => ScrapedList, told: (what: Told) => void) => {
  const waiting = new Map<string, Waiting>();
  const counted: Counted = { saved: new Set(), incomplete: new Set(), leftOut: new Set(), fresh: 0 };
  let casebook: string | undefined;
  let ended = '';
  let busy = false;

  const message = (orders: ScrapedOrder[], now: ScrapedList): SaveOrders => ({
    kind: 'saveOrders',
    orders,
    scan: now,
    language: document.documentElement.lang,
    url: document.location.href,
    ...(casebook ? { casebook } : {}),
  });
  const take = (answer: Extract<SaveAnswer, { casebook: string }>, orders: ScrapedOrder[]) => {
    casebook = answer.casebook;
    counted.fresh += answer.fresh;
    for (const { id } of orders) counted.leftOut.add(id);
    for (const id of answer.kept) {
      counted.saved.add(id);
      counted.leftOut.delete(id);
      counted.incomplete.delete(id);
    }
    for (const id of answer.incomplete) counted.incomplete.add(id);
  };
  const next = async (): Promise<void> => {
    const now = scan();
    const place = placeOf(now);
    // The end of a list is worth a message of its own, once for each list.
    const hasChanged = now.endReached && ended !== place && counted.saved.size > 0;
    if (busy || (waiting.size === 0 && !hasChanged)) return;
    busy = true;
    const at = [...waiting.values()][0]?.at ?? now;
    const here = [...waiting.values()].filter((one) => placeOf(one.at) === placeOf(at));
    const some = here.slice(0, 100);
    const orders = some.map(({ order }) => order);
    for (const one of some) waiting.delete(keyOf(one));
    // The end is told with the last of what was read: if a message before it fails, no end stands without its orders.
    const endReached = now.endReached && placeOf(at) === place && here.length === some.length;
    const seen = placeOf(at) === place ? now : at;
    const answer: Answer<SaveAnswer> = await send<SaveAnswer>(message(orders, { ...seen, endReached }));
    busy = false;
    const data = answer.ok ? answer.data : undefined;
    if (data && 'casebook' in data) {
      if (endReached) ended = place;
      take(data, orders);
      told({ saved: true });
      return next();
    }
    for (const one of some) if (!waiting.has(keyOf(one))) waiting.set(keyOf(one), one);
    told(data ? { ask: data.casebooks } : { failed: true });
  };
  return {
    counted,
    put: (orders: readonly ScrapedOrder[]) => {
      const at = scan();
      for (const order of orders) waiting.set(keyOf({ order, at }), { order, at });
    },
    choose: (id: string) => {
      casebook = id;
    },
    next,
  };
};

export type Told =
  | { saved: true; ask?: never; failed?: never }
  | { ask: { id: string; orders: number }[]; saved?: never; failed?: never }
  | { failed: true; saved?: never; ask?: never };
