import { type OrderField, orderFields } from './fields';
import type { Order } from './order';

const shows: Record<OrderField, (order: Order) => boolean> = {
  date: ({ date, dateAsPrinted }) => date !== '' || dateAsPrinted !== '',
  status: ({ status }) => status.asPrinted !== '' || status.kind !== 'unknown',
  items: ({ items }) => items.length > 0,
  store: ({ store }) => store.name !== '' || store.link !== '',
  total: ({ total }) => total.asPrinted !== '' || total.amount !== '',
  parts: ({ parts }) => parts.length > 0,
  payment: ({ payment }) => payment !== '',
  tracking: ({ tracking }) => tracking.length > 0,
  dates: ({ dates }) => dates.length > 0,
  detailLink: ({ links }) => links.detail !== '',
  receiptLink: ({ links }) => links.receipt !== '',
  trackingLink: ({ links }) => links.tracking !== '',
};

/** Whether a part of an order holds anything, be it only a text that could not be understood. */
export const hasValue = (order: Order, field: OrderField): boolean => shows[field](order);

/** The parts of an order that hold anything. */
export const shownFields = (order: Order): OrderField[] =>
  orderFields.filter((field) => hasValue(order, field));
