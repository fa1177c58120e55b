import { merge } from '../../content/orders/merge/merge';
import { emptyOrder } from '../../content/orders/model/emptyOrder';
import type { OrderField, OrderSource } from '../../content/orders/model/fields';
import type { Order } from '../../content/orders/model/order';

export const id = '8200000000000001';
export const day = (number: number) => `2026-09-0${number}T12:00:00.000Z`;
export const usd = (amount: string) => ({ amount, currency: 'USD', asPrinted: `US $${amount}` });

/** A reading of the made-up order on a day of September. */
export const reading = (
  on: number,
  from: OrderSource,
  fields: Partial<Order>,
  ...named: OrderField[]
): Order => ({
  ...emptyOrder(id, day(on)),
  ...fields,
  readAt: Object.fromEntries(named.map((field) => [field, { at: day(on), from }])),
});

export const all = (...readings: Order[]) => readings.reduce<Order | undefined>(merge, undefined) as Order;
export const content = ({ changes: _, ...order }: Order) => order;
