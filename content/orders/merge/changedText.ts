import { textLimit } from '../../limits';
import type { OrderField } from '../model/fields';
import { inEachUnit } from '../model/officialAmount';
import type { Order } from '../model/order';
import { hasMoreGoods, itemsText } from './itemsText';

const partsText = ({ parts }: Order) =>
  parts
    .map(({ label, money }) => `${label}: ${money.asPrinted}`)
    .sort()
    .join(' · ');

const shown: Partial<Record<OrderField, (order: Order) => string>> = {
  date: ({ date }) => date,
  status: ({ status }) => status.asPrinted.trim(),
  items: itemsText,
  store: ({ store }) => store.name,
  // The currency beside the official file's total is not its own (see `merge`).
  total: ({ total, readAt }) =>
    readAt.total?.from === 'officialFile' ? total.amount : `${total.amount} ${total.currency}`.trim(),
  parts: partsText,
  payment: ({ payment }) => payment,
};

/** What a part was, in a line for the list of changes. '' where it held nothing that can be compared. */
export const changedText = (order: Order, field: OrderField): string =>
  (shown[field]?.(order) ?? '').slice(0, textLimit);

const isFile = (order: Order, field: OrderField) => order.readAt[field]?.from === 'officialFile';

const daysApart = (one: string, other: string) =>
  Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / 86_400_000;

const totalsDiffer = (one: Order, kept: Order): boolean => {
  const [a, b] = [one.total, kept.total];
  if (a.amount === '' || b.amount === '') return false;
  const [isA, isB] = [isFile(one, 'total'), isFile(kept, 'total')];
  if (!isA && !isB && a.currency !== '' && b.currency !== '' && a.currency !== b.currency) return true;
  const amounts = isA && !isB ? inEachUnit(a, b.currency) : [a.amount];
  return !amounts.some((amount) => Number(amount) === Number(b.amount));
};

/**
 * Whether one reading of a part says something that the one kept does not. More of the same is no change: titles where
 * there were pictures, a currency where there was none, a status in another language. Two status words tell of a change
 * only where both are understood, and the official file's codes are no words of a page.
 */
export const isChange = (one: Order, kept: Order, field: OrderField): boolean => {
  const isMixed = isFile(one, field) !== isFile(kept, field);
  if (field === 'items') {
    const prices = !isFile(one, field) && !isFile(kept, field);
    return itemsText(one) !== '' && itemsText(kept) !== '' && hasMoreGoods(one, kept, prices);
  }
  const [a, b] = [changedText(one, field), changedText(kept, field)];
  if (a === '' || b === '' || a === b) return false;
  if (field === 'status') {
    const kinds = [one.status.kind, kept.status.kind];
    return !isMixed && !kinds.includes('unknown') && kinds[0] !== kinds[1];
  }
  // The file counts days in universal time, the page in the person's: the next day is the same day.
  if (field === 'date') return !(isMixed && daysApart(a, b) <= 1);
  if (field === 'total') return totalsDiffer(one, kept);
  if (field !== 'parts') return true;
  const there = new Set(b.split(' · '));
  return a.split(' · ').some((part) => !there.has(part));
};
