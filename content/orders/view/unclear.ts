import type { Order } from '../model/order';
import { printedSign } from '../text/printedSign';

/** A text of the site whose meaning only the person can tell, and in how many orders it stands. */
export interface Unclear {
  kind: 'sign' | 'status';
  text: string;
  orders: number;
}

const counted = (kind: Unclear['kind'], texts: readonly string[]): Unclear[] =>
  [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]) => ({ kind, text, orders: all.length }))
    .sort((a, b) => b.orders - a.orders);

/** Signs without a currency and words for a state that are not understood, the most frequent first. */
export const unclear = (orders: readonly Order[]): Unclear[] => {
  const isPrinted = ({ total, readAt }: Order) =>
    total.currency === '' && total.amount !== '' && readAt.total?.from !== 'officialFile';
  const signs = orders.filter(isPrinted).map(({ total }) => printedSign(total.asPrinted));
  const words = orders
    .filter(({ status, readAt }) => status.kind === 'unknown' && readAt.status?.from !== 'officialFile')
    .map(({ status }) => status.asPrinted.trim());
  return [...counted('sign', signs), ...counted('status', words.filter(Boolean))];
};
