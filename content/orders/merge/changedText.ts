import type { OrderField } from '../model/fields';
import type { Order } from '../model/order';

const most = 300;

const titles = ({ items }: Order) =>
  items.length > 0 && items.every(({ title }) => title !== '')
    ? items
        .map(({ title }) => title)
        .sort()
        .join(' · ')
    : '';

const shown: Partial<Record<OrderField, (order: Order) => string>> = {
  date: ({ date }) => date,
  status: ({ status }) => status.asPrinted.trim(),
  items: titles,
  store: ({ store }) => store.name,
  // The currency beside the official file's total is not its own (see `merge`).
  total: ({ total, readAt }) =>
    readAt.total?.from === 'officialFile' ? total.amount : `${total.amount} ${total.currency}`.trim(),
  payment: ({ payment }) => payment,
};

/** What a part was, in a line for the list of changes. '' where it held nothing that can be compared. */
export const changedText = (order: Order, field: OrderField): string =>
  (shown[field]?.(order) ?? '').slice(0, most);

/**
 * Whether two readings of a part say different things. More of the same is no change: titles where there were
 * pictures, a currency where there was none, a status in another language. Two status words tell of a change only
 * where both are understood.
 */
export const isChange = (one: Order, other: Order, field: OrderField): boolean => {
  const [a, b] = [changedText(one, field), changedText(other, field)];
  if (a === '' || b === '' || a === b) return false;
  if (field === 'status') {
    const kinds = [one.status.kind, other.status.kind];
    return !kinds.includes('unknown') && kinds[0] !== kinds[1];
  }
  if (field !== 'total') return true;
  const [was = '', wasIn] = a.split(' ');
  const [is = '', isIn] = b.split(' ');
  if (one.total.amount === '' || other.total.amount === '') return false;
  return (wasIn !== undefined && isIn !== undefined && wasIn !== isIn) || Number(was) !== Number(is);
};
