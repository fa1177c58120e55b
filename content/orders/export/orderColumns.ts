import type { Money, Order } from '../model/order';
import type { Column } from './column';

const listed = (parts: { label: string; money: Money }[]) =>
  parts.map(({ label, money }) => `${label}: ${money.asPrinted}`).join(' | ');

/** One row an order. Every cell is text as kept; what was not read is empty. */
export const orderColumns: readonly Column<Order>[] = [
  { id: 'orderId', kind: 'id', of: (order) => order.id },
  { id: 'date', kind: 'day', of: (order) => order.date },
  { id: 'state', kind: 'text', of: (order) => order.status.asPrinted },
  { id: 'store', kind: 'text', of: (order) => order.store.name },
  { id: 'itemCount', kind: 'number', of: (order) => String(order.items.length) },
  {
    id: 'itemTitles',
    kind: 'text',
    of: (order) =>
      order.items
        .map(({ title }) => title)
        .filter(Boolean)
        .join(' | '),
  },
  { id: 'total', kind: 'number', of: (order) => order.total.amount },
  { id: 'currency', kind: 'text', of: (order) => order.total.currency },
  { id: 'totalAsPrinted', kind: 'text', of: (order) => order.total.asPrinted },
  { id: 'parts', kind: 'text', of: (order) => listed(order.parts) },
  { id: 'payment', kind: 'text', of: (order) => order.payment },
  { id: 'tracking', kind: 'text', of: (order) => order.tracking.join(' | ') },
  { id: 'dateAsPrinted', kind: 'text', of: (order) => order.dateAsPrinted },
  { id: 'storeLink', kind: 'text', of: (order) => order.store.link },
  { id: 'detailLink', kind: 'text', of: (order) => order.links.detail },
  { id: 'receiptLink', kind: 'text', of: (order) => order.links.receipt },
];
