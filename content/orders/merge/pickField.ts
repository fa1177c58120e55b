import type { OrderField } from '../model/fields';
import type { Order } from '../model/order';
import { compareKeys, fieldRank } from './fieldRank';
import { asInFile } from './officialMoney';

/** The parts of an order record that belong to one field, besides its reading and its problems. */
const copy: Record<OrderField, (from: Order) => Partial<Order>> = {
  date: ({ date, dateAsPrinted }) => ({ date, dateAsPrinted }),
  status: ({ status }) => ({ status }),
  items: ({ items, pictures }) => ({ items, pictures }),
  store: ({ store }) => ({ store }),
  total: ({ total }) => ({ total }),
  parts: ({ parts }) => ({ parts }),
  payment: ({ payment }) => ({ payment }),
  tracking: ({ tracking }) => ({ tracking }),
  dates: ({ dates }) => ({ dates }),
  detailLink: () => ({}),
  receiptLink: () => ({}),
  trackingLink: () => ({}),
};

const linkOf = { detailLink: 'detail', receiptLink: 'receipt', trackingLink: 'tracking' } as const;
const isLink = (field: OrderField): field is keyof typeof linkOf => field in linkOf;

/** Everything an order says about one field, as text: the last word between readings of equal worth. */
const fieldText = (from: Order, field: OrderField) => {
  const order = asInFile(from);
  return JSON.stringify([
    copy[field](order),
    isLink(field) ? order.links[linkOf[field]] : '',
    order.problems.filter((problem) => problem.field === field),
  ]);
};

/** The one of two orders whose reading of a field is worth more. Which one is given first makes no difference. */
export const richer = (one: Order, other: Order, field: OrderField): Order => {
  if (one === other) return one;
  const order = compareKeys(fieldRank(one, field), fieldRank(other, field));
  if (order !== 0) return order > 0 ? one : other;
  const [a, b] = [fieldText(one, field), fieldText(other, field)];
  if (a !== b) return a > b ? one : other;
  // The same read twice: the file's first reading stays, so that reading it again changes nothing.
  const [at, otherAt] = [one.readAt[field]?.at ?? '', other.readAt[field]?.at ?? ''];
  if (one.readAt[field]?.from === 'officialFile') return at <= otherAt ? one : other;
  return at >= otherAt ? one : other;
};

/** Puts one field of an order, with its reading and its problems, into another. */
export const putField = (into: Order, from: Order, field: OrderField): void => {
  Object.assign(into, copy[field](from));
  if (isLink(field)) into.links[linkOf[field]] = from.links[linkOf[field]];
  const reading = from.readAt[field];
  if (reading) into.readAt[field] = reading;
  into.problems.push(...from.problems.filter((problem) => problem.field === field));
};
