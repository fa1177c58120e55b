import type { Order } from '../orders/model/order';
import type { Refund } from '../orders/model/refund';
import { placedAfter } from '../orders/model/sequence';
import { newCasebook } from './casebooks';
import { chooseCasebook } from './chooseCasebook';
import { keyRange } from './database';
import { type ReadScan, type ScanStatus, upsertScan } from './upsertScan';
import { type Counts, overlaps, putOrders, putRefunds } from './upsertScraped';
import { wholeTransaction } from './wholeTransaction';

/** What a page gave, parsed. `scan` without its casebook: that is found here. */
export interface Readings {
  orders: readonly Order[];
  refunds: readonly Refund[];
  scan?: Omit<ReadScan, 'orders'>;
}

/** Nothing was saved: whose orders are these? Ids and figures only; labels are the person's own words. */
export interface Ask {
  ask: 'sameAccount';
  casebooks: { id: string; orders: number }[];
}

export interface Saved extends Counts {
  casebook: string;
  /** Orders held now. */
  held: number;
  /** Of these orders, those that their own page can complete. */
  toComplete: string[];
  /** Of the list that was read. */
  list?: ScanStatus;
}

/**
 * Merges what a page gave into a casebook, in one transaction: all of it or nothing. `casebook`: an id the person
 * chose, or 'new'; where it is absent the orders held decide, and nothing is saved when they cannot.
 */
export const saveReadings = (readings: Readings, casebook?: string): Promise<Saved | Ask> =>
  wholeTransaction(async (all) => {
    const { orders, refunds, scan } = readings;
    let id = casebook;
    if (id === undefined) {
      const ids = [...orders.map((one) => one.id), ...refunds.map(({ orderId }) => orderId)];
      const there = await overlaps(all, ids.filter(Boolean));
      const chosen = chooseCasebook(there);
      if (chosen === 'ask')
        return { ask: 'sameAccount', casebooks: there.map((one) => ({ id: one.id, orders: one.held })) };
      id = chosen === 'new' ? 'new' : chosen.casebook;
    }
    if (id === 'new') {
      const made = newCasebook();
      await all.objectStore('casebooks').add(made);
      id = made.id;
    } else if ((await all.objectStore('casebooks').count(id)) === 0) throw new Error('noSuchCasebook');
    const some = await putOrders(all, id, orders, placedAfter);
    const more = await putRefunds(all, id, refunds);
    const list = scan && (await upsertScan(all, id, { ...scan, orders: orders.map((order) => order.id) }));
    const held = await all.objectStore('orders').count(keyRange(id));
    const counts = { fresh: some.fresh + more.fresh, changed: some.changed + more.changed };
    return { casebook: id, ...counts, held, toComplete: some.toComplete, ...(list ? { list } : {}) };
  });
