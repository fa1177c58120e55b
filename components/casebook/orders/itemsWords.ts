import type { Order } from '@/content/orders/model/order';
import type { Translator } from '@/content/translator';

/** The items of an order in a few words: "HDMI cable 2 m · 2 more". */
export const itemsWords = (t: Translator, { items }: Order): string => {
  const named = items.filter(({ title }) => title !== '');
  const [first] = named;
  if (items.length === 0) return t('orders.noItems');
  if (!first) return t('orders.picturesOnly', { count: items.length });
  return items.length === 1
    ? first.title
    : t('orders.itemsMore', { title: first.title, more: items.length - 1 });
};
