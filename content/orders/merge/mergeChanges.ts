import { type OrderField, orderFields } from '../model/fields';
import type { Change, Order } from '../model/order';
import { changedText, isChange } from './changedText';

const most = 1000;
const keyOf = ({ at, field, from, to }: Change) => JSON.stringify([at, field, from, to]);

/** The older and the newer of two readings of a field; the kept one counts as newer when both are of one moment. */
const inTime = (one: Order, other: Order, kept: Order, field: OrderField): [Order, Order] => {
  const [a, b] = [one.readAt[field]?.at ?? '', other.readAt[field]?.at ?? ''];
  if (a === b) return kept === one ? [other, one] : [one, other];
  return a < b ? [one, other] : [other, one];
};

/**
 * The changes both sides know, and those that show when the two are put together. A save that is repeated adds none:
 * that its value was replaced is in the list already.
 */
export const mergeChanges = (one: Order, other: Order, kept: (field: OrderField) => Order): Change[] => {
  const all = new Map([...one.changes, ...other.changes].map((change) => [keyOf(change), change]));
  for (const field of orderFields) {
    if (!isChange(one, other, field)) continue;
    const [older, newer] = inTime(one, other, kept(field), field);
    const from = changedText(older, field);
    const since = older.readAt[field]?.at ?? '';
    const known = [...all.values()].some((old) => old.field === field && old.from === from && old.at > since);
    if (known) continue;
    const change = {
      at: newer.readAt[field]?.at ?? newer.firstSavedAt,
      field,
      from,
      to: changedText(newer, field),
    };
    all.set(keyOf(change), change);
  }
  return [...all.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change)
    .slice(-most);
};
