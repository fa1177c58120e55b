import * as z from 'zod';
import { type Order, orderSchema } from '../orders/model/order';
import { database, keyRange } from './database';
import { recordBase } from './recordBase';

/** An order under its casebook. `id` repeats the order's own, because the store is keyed by it. */
const heldOrderSchema = z.strictObject({ ...recordBase, order: orderSchema });
export type HeldOrder = z.infer<typeof heldOrderSchema>;

/** Every order of a casebook, the newest first; those without a date after them. */
export const listOrders = async (casebook: string): Promise<Order[]> => {
  const held = await (await database()).getAll('orders', keyRange(casebook));
  return held
    .map(({ order }) => order)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
};

export const heldOrder = async (casebook: string, id: string): Promise<Order | undefined> =>
  (await (await database()).get('orders', [casebook, id]))?.order;
