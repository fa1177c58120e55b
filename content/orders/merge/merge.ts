import { emptyOrder } from '../model/emptyOrder';
import { orderFields } from '../model/fields';
import type { Order } from '../model/order';
import { mergeChanges } from './mergeChanges';
import { withPageCurrency } from './officialMoney';
import { putField, richer } from './pickField';

const union = (one: string[], other: string[], most: number) =>
  [...new Set([...one, ...other])].sort().slice(0, most);

/** A list without what has the key of another, sorted by it. */
const together = <One>(list: readonly One[], keyOf: (one: One) => string): One[] => {
  const keyed = list.map((one): [string, One, string] => [keyOf(one), one, JSON.stringify(one)]);
  keyed.sort(([a, , x], [b, , y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return [...new Map(keyed.map(([key, one]) => [key, one])).values()];
};

/**
 * An order as held, put together with another reading of it. Field by field the reading that is worth more stays
 * (see `fieldRank`), so saving again, in another order or in pieces ends in the same record; nothing held is lost to
 * an empty field. Tracking numbers, dates and currencies add up; what was replaced is kept in `changes`.
 */
export const merge = (held: Order | undefined, fresh: Order): Order => {
  // A first save goes the same way, so that it is written in the same form.
  if (!held) return merge(fresh, fresh);
  const [first = fresh.firstSavedAt] = [held.firstSavedAt, fresh.firstSavedAt].sort();
  const order = emptyOrder(held.id, first);
  for (const field of orderFields) putField(order, richer(held, fresh, field), field);
  order.tracking = union(held.tracking, fresh.tracking, 50);
  order.currencies = union(held.currencies, fresh.currencies, 20);
  order.dates = together([...held.dates, ...fresh.dates], ({ label, date }) => `${date} ${label}`).slice(
    0,
    20,
  );
  const cells = [...(held.fileCells ?? []), ...(fresh.fileCells ?? [])];
  if (cells.length > 0)
    order.fileCells = together(cells, ({ label, value }) => `${label}\n${value}`).slice(0, 200);
  const totals = union(held.fileTotals ?? [], fresh.fileTotals ?? [], 10);
  if (totals.length > 0) order.fileTotals = totals;
  order.changes = mergeChanges(held, fresh, (field) => richer(held, fresh, field));
  return withPageCurrency(order);
};
