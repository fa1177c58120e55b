import { dequal } from 'dequal';
import { merge } from '../orders/merge/merge';
import { mergeRefund } from '../orders/merge/mergeRefund';
import { canComplete } from '../orders/model/completeness';
import type { Order } from '../orders/model/order';
import type { Refund } from '../orders/model/refund';
import type { Overlap } from './chooseCasebook';
import { keyRange, type Transaction } from './database';
import { hasForm } from './hasForm';
import { type StoreName, storeSchemas } from './records';

/** Orders and refunds that were not held before, and those that gained or changed something. */
export interface Counts {
  fresh: number;
  changed: number;
}

/** With more than this, reading the whole store once is quicker than asking for each order. */
const many = 200;

const overlapOf = async (all: Transaction, casebook: string, ids: readonly string[]): Promise<Overlap> => {
  const store = all.objectStore('orders');
  if (ids.length > many) {
    const keys = new Set((await store.getAllKeys(keyRange(casebook))).map(([, id]) => id));
    return { id: casebook, shared: ids.filter((id) => keys.has(id)).length, held: keys.size };
  }
  const found = await Promise.all(ids.map((id) => store.count([casebook, id])));
  return { id: casebook, shared: found.filter(Boolean).length, held: await store.count(keyRange(casebook)) };
};

/** Of each casebook, how many of these orders it holds. */
export const overlaps = async (all: Transaction, ids: readonly string[]): Promise<Overlap[]> => {
  const casebooks = await all.objectStore('casebooks').getAllKeys();
  return Promise.all(casebooks.map((id) => overlapOf(all, id, ids)));
};

/** What makes a person say "that changed": not the moment of reading alone. */
const content = ({ readAt: _, ...rest }: Order) => rest;

const heldOf = async (
  all: Transaction,
  casebook: string,
  ids: readonly string[],
): Promise<Map<string, Order>> => {
  const store = all.objectStore('orders');
  const held =
    ids.length > many
      ? await store.getAll(keyRange(casebook))
      : await Promise.all(ids.map((id) => store.get([casebook, id])));
  const there = held.filter((one) => one !== undefined);
  assertSound('orders', there);
  return new Map(there.map((one) => [one.id, one.order]));
};

/** What is damaged is merged with nothing: the failure makes `wholeTransaction` set it aside and begin anew. */
const assertSound = (store: StoreName, records: readonly unknown[]): void => {
  if (!records.every((one) => hasForm(storeSchemas[store], one))) throw new Error('damaged');
};

/**
 * Merges orders into what is held. One id may come twice. `place` puts a reading in its place among those held; a file
 * brings its own.
 */
export const putOrders = async (
  all: Transaction,
  casebook: string,
  orders: readonly Order[],
  place: (held: Order | undefined, fresh: Order) => Order = (_, fresh) => fresh,
): Promise<Counts & { toComplete: string[] }> => {
  const held = await heldOf(
    all,
    casebook,
    orders.map(({ id }) => id),
  );
  const counts = { fresh: 0, changed: 0 };
  const puts: Promise<unknown>[] = [];
  for (const order of orders) {
    const before = held.get(order.id);
    const merged = merge(before, place(before, order));
    held.set(order.id, merged);
    if (!before) counts.fresh += 1;
    else if (!dequal(content(before), content(merged))) counts.changed += 1;
    if (before && dequal(before, merged)) continue;
    const put = all.objectStore('orders').put({ casebook, id: order.id, order: merged });
    // Should the transaction end early, its own failure is the one that is told.
    put.catch(() => undefined);
    puts.push(put);
  }
  await Promise.all(puts);
  const now = orders.flatMap(({ id }) => held.get(id) ?? []);
  return { ...counts, toComplete: now.filter(canComplete).map(({ id }) => id) };
};

/** Merges refund rows into what is held. */
export const putRefunds = async (
  all: Transaction,
  casebook: string,
  refunds: readonly Refund[],
): Promise<Counts> => {
  const counts = { fresh: 0, changed: 0 };
  if (refunds.length === 0) return counts;
  const store = all.objectStore('refunds');
  const stored = await store.getAll(keyRange(casebook));
  assertSound('refunds', stored);
  const held = stored.map(({ refund }) => refund);
  for (const one of refunds) {
    const { refund, replaces } = mergeRefund(held, one);
    for (const id of replaces) await store.delete([casebook, id]);
    const at = held.findIndex(({ id }) => id === refund.id || replaces.includes(id));
    if (at < 0) counts.fresh += 1;
    else if (!dequal({ ...held[at], readAt: '' }, { ...refund, readAt: '' })) counts.changed += 1;
    held.splice(at < 0 ? held.length : at, at < 0 ? 0 : 1, refund);
    await store.put({ casebook, id: refund.id, refund });
  }
  return counts;
};
