import type { Order } from '../orders/model/order';
import type { Refund } from '../orders/model/refund';
import { database, keyRange } from './database';

/** The newest first; those without a date after them. */
const byDay = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  b.date.localeCompare(a.date) || b.id.localeCompare(a.id);

/** Every order of a casebook. */
export const listOrders = async (casebook: string): Promise<Order[]> =>
  (await (await database()).getAll('orders', keyRange(casebook))).map(({ order }) => order).sort(byDay);

export const getOrder = async (casebook: string, id: string): Promise<Order | undefined> =>
  (await (await database()).get('orders', [casebook, id]))?.order;

/** Every refund of a casebook. */
export const listRefunds = async (casebook: string): Promise<Refund[]> =>
  (await (await database()).getAll('refunds', keyRange(casebook))).map(({ refund }) => refund).sort(byDay);
