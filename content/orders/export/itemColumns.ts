import type { Order, OrderItem } from '../model/order';
import type { Column } from './column';

export interface ItemRow {
  order: Order;
  item: OrderItem;
  /** Its place in the order, from 1. */
  place: number;
}

export const itemRows = (orders: readonly Order[]): ItemRow[] =>
  orders.flatMap((order) => order.items.map((item, index) => ({ order, item, place: index + 1 })));

/** One row an item. */
export const itemColumns: readonly Column<ItemRow>[] = [
  { id: 'orderId', kind: 'id', of: ({ order }) => order.id },
  { id: 'date', kind: 'day', of: ({ order }) => order.date },
  { id: 'place', kind: 'number', of: ({ place }) => String(place) },
  { id: 'title', kind: 'text', of: ({ item }) => item.title },
  { id: 'variant', kind: 'text', of: ({ item }) => item.variant },
  { id: 'quantity', kind: 'number', of: ({ item }) => item.quantity },
  { id: 'price', kind: 'number', of: ({ item }) => item.price.amount },
  { id: 'currency', kind: 'text', of: ({ item }) => item.price.currency },
  { id: 'priceAsPrinted', kind: 'text', of: ({ item }) => item.price.asPrinted },
  { id: 'store', kind: 'text', of: ({ order }) => order.store.name },
  { id: 'itemId', kind: 'id', of: ({ item }) => item.itemId },
  { id: 'itemLink', kind: 'text', of: ({ item }) => item.link },
  { id: 'imageLink', kind: 'text', of: ({ item }) => item.image },
];
