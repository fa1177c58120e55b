import { emptyOrder } from '../model/emptyOrder';
import { orderFields } from '../model/fields';
import type { Order } from '../model/order';
import { mergeChanges } from './mergeChanges';
import { withPageCurrency } from './officialTotal';
import { putField, richer } from './pickField';

const union = (one: string[], other: string[], most: number) =>
  [...new Set([...one, ...other])].sort().slice(0, most);

/**
 * An order as held, put together with another reading of it. Field by field the reading that is worth more stays
 * (see `richness`), so saving again, in another order or in pieces ends in the same record; nothing held is lost to
 * an empty field. Tracking numbers and currencies add up; what was replaced is kept in `changes`.
 */
export const merge = (held: Order | undefined, fresh: Order): Order => {
  // A first save goes the same way, so that it is written in the same form.
  if (!held) return merge(fresh, fresh);
  const [first = fresh.firstSavedAt] = [held.firstSavedAt, fresh.firstSavedAt].sort();
  const order = emptyOrder(held.id, first);
  for (const field of orderFields) putField(order, richer(held, fresh, field), field);
  order.tracking = union(held.tracking, fresh.tracking, 50);
  order.currencies = union(held.currencies, fresh.currencies, 20);
  order.changes = mergeChanges(held, fresh, (field) => richer(held, fresh, field));
  return withPageCurrency(order);
};
