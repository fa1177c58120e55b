import { merge } from '../orders/merge';
import type { Order } from '../orders/order';
import { placeRefund } from '../orders/placeRefund';
import type { Refund } from '../orders/refund';
import { newCasebook } from './casebooks';
import { announce } from './changes';
import { chooseCasebook, type Overlap } from './chooseCasebook';
import { database, type Transaction, wholeOf } from './database';
import type { HeldVisit } from './visits';

/** What a page gave, parsed. `visit` without its casebook: that is found here. */
export interface Readings {
  orders: readonly Order[];
  refunds: readonly Refund[];
  visit?: Omit<HeldVisit, 'casebook' | 'orders'>;
}

/** Nothing was saved: whose orders are these? Ids and figures only; labels are the person's own words. */
export interface Ask {
  ask: 'sameAccount';
  casebooks: { id: string; orders: number }[];
}

export interface Saved {
  casebook: string;
  /** Orders and refunds in this reading that were not held, and those that gained or changed something. */
  fresh: number;
  changed: number;
  /** Orders held now. */
  held: number;
}

const overlaps = async (all: Transaction, { orders, refunds }: Readings): Promise<Overlap[]> => {
  const casebooks = await all.objectStore('casebooks').getAll();
  const store = all.objectStore('orders');
  const ids = [...orders.map(({ id }) => id), ...refunds.map(({ orderId }) => orderId).filter(Boolean)];
  return Promise.all(
    casebooks.map(async ({ id }) => {
      const found = await Promise.all(ids.map((order) => store.count([id, order])));
      return { id, shared: found.filter(Boolean).length, held: await store.count(wholeOf(id)) };
    }),
  );
};

/** What makes a person say "that changed": not the moment of reading alone. */
const content = ({ readAt: _, ...rest }: Order) => JSON.stringify(rest);

const saveOrders = async (all: Transaction, casebook: string, orders: readonly Order[]) => {
  const store = all.objectStore('orders');
  const counts = { fresh: 0, changed: 0 };
  for (const order of orders) {
    const held = (await store.get([casebook, order.id]))?.order;
    const merged = merge(held, order);
    if (!held) counts.fresh += 1;
    else if (content(held) !== content(merged)) counts.changed += 1;
    if (!held || JSON.stringify(held) !== JSON.stringify(merged))
      await store.put({ casebook, id: order.id, order: merged });
  }
  return counts;
};

const saveRefunds = async (all: Transaction, casebook: string, refunds: readonly Refund[]) => {
  const store = all.objectStore('refunds');
  const held = (await store.getAll(wholeOf(casebook))).map(({ refund }) => refund);
  const counts = { fresh: 0, changed: 0 };
  for (const one of refunds) {
    const { refund, replaces } = placeRefund(held, one);
    for (const id of replaces) await store.delete([casebook, id]);
    const at = held.findIndex(({ id }) => id === refund.id || replaces.includes(id));
    if (at < 0) counts.fresh += 1;
    else if (JSON.stringify({ ...held[at], readAt: '' }) !== JSON.stringify({ ...refund, readAt: '' }))
      counts.changed += 1;
    held.splice(at < 0 ? held.length : at, at < 0 ? 0 : 1, refund);
    await store.put({ casebook, id: refund.id, refund });
  }
  return counts;
};

const saveVisit = async (all: Transaction, casebook: string, { orders, visit }: Readings) => {
  if (!visit) return;
  const store = all.objectStore('visits');
  const held = await store.get([casebook, visit.id]);
  const known = new Set(held?.orders);
  for (const { id } of orders) known.add(id);
  await store.put({
    ...visit,
    casebook,
    filtersOffered: visit.filtersOffered.length > 0 ? visit.filtersOffered : (held?.filtersOffered ?? []),
    // Once the end was reached, a later visit that stopped early does not take that back.
    endReached: visit.endReached || (held?.endReached ?? false),
    orders: [...known].sort(),
  });
};

/**
 * Merges what a page gave into a casebook, in one transaction: all of it or nothing. `casebook`: an id the person
 * chose, or 'new'; where it is absent the orders held decide, and nothing is saved when they cannot.
 */
export const saveReadings = async (readings: Readings, casebook?: string): Promise<Saved | Ask> => {
  const all = (await database()).transaction(['casebooks', 'orders', 'refunds', 'visits'], 'readwrite');
  try {
    const there = await overlaps(all, readings);
    const chosen = casebook ? { casebook } : chooseCasebook(there);
    if (chosen === 'ask') {
      await all.done;
      return { ask: 'sameAccount', casebooks: there.map(({ id, held }) => ({ id, orders: held })) };
    }
    let id = chosen === 'new' ? 'new' : chosen.casebook;
    if (id === 'new') {
      const made = newCasebook();
      await all.objectStore('casebooks').add(made);
      id = made.id;
    } else if (!there.some((one) => one.id === id)) throw new Error('noSuchCasebook');
    const orders = await saveOrders(all, id, readings.orders);
    const refunds = await saveRefunds(all, id, readings.refunds);
    await saveVisit(all, id, readings);
    const held = await all.objectStore('orders').count(wholeOf(id));
    await all.done;
    announce();
    return {
      casebook: id,
      fresh: orders.fresh + refunds.fresh,
      changed: orders.changed + refunds.changed,
      held,
    };
  } catch (error) {
    try {
      all.abort();
    } catch {
      // It has ended by itself: nothing of it was written.
    }
    await all.done.catch(() => undefined);
    throw error;
  }
};
