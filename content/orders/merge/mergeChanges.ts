import { type OrderField, orderFields } from '../model/fields';
import type { Change, Order } from '../model/order';
import { sequenceOf } from '../model/sequence';
import { changedText, isChange } from './changedText';

const most = 1000;
const keyOf = ({ at, field, from, to }: Change) => JSON.stringify([at, field, from, to]);

/**
 * The changes both sides know, and those that show when the two are put together: what is not kept became what is. A
 * save that is repeated adds none: that its value was replaced is in the list already.
 */
export const mergeChanges = (one: Order, other: Order, kept: (field: OrderField) => Order): Change[] => {
  const all = new Map([...one.changes, ...other.changes].map((change) => [keyOf(change), change]));
  for (const field of orderFields) {
    const stays = kept(field);
    const goes = stays === one ? other : one;
    if (goes === stays || !isChange(goes, stays, field)) continue;
    const [from, to] = [changedText(goes, field), changedText(stays, field)];
    const [was, is] = [goes.readAt[field], stays.readAt[field]];
    const isOlder = sequenceOf(was) <= sequenceOf(is);
    const since = was?.at ?? '';
    const known = [...all.values()].some(
      (old) => old.field === field && old.from === from && (isOlder ? old.at > since : old.to === to),
    );
    if (known) continue;
    const change = { at: (isOlder ? is : was)?.at ?? stays.firstSavedAt, field, from, to };
    all.set(keyOf(change), change);
  }
  return [...all.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change)
    .slice(-most);
};
