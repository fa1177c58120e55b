import type { Order } from '@/content/orders/model/order';
import type { Say } from '@/content/say';

/** The items of an order in a few words: "HDMI cable 2 m · 2 more". */
export const itemsWords = (say: Say, { items }: Order): string => {
  const named = items.filter(({ title }) => title !== '');
  const [first] = named;
  if (items.length === 0) return say('orders.noItems');
  if (!first) return say('orders.picturesOnly', { count: items.length });
  return items.length === 1
    ? first.title
    : say('orders.itemsMore', { title: first.title, more: items.length - 1 });
};
