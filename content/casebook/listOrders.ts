import type { Order } from '../orders/model/order';
import type { Refund } from '../orders/model/refund';
import { reread } from '../orders/parse/reread';
import { listMeanings } from './meanings';
import { recordStore } from './recordStore';

const orders = recordStore('orders');
const refunds = recordStore('refunds');

/** The newest first; those without a date after them. */
const byDay = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  b.date.localeCompare(a.date) || b.id.localeCompare(a.id);

/** Every order of a casebook, read by what the person said that signs and words stand for. */
export const listOrders = async (casebook: string): Promise<Order[]> => {
  const meanings = await listMeanings(casebook);
  return (await orders.list(casebook)).map(({ order }) => reread(order, meanings)).sort(byDay);
};

export const getOrder = async (casebook: string, id: string): Promise<Order | undefined> => {
  const held = (await orders.get(casebook, id))?.order;
  return held && reread(held, await listMeanings(casebook));
};

/** Every refund of a casebook. */
export const listRefunds = async (casebook: string): Promise<Refund[]> =>
  (await refunds.list(casebook)).map(({ refund }) => refund).sort(byDay);
