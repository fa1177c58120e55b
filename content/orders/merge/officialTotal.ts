import type { Order } from '../model/order';

const isOfficial = ({ readAt }: Order) => readAt.total?.from === 'officialFile';

/** The official file names no currency. An order whose total is from there, as it was read: without one. */
export const withoutPageCurrency = (order: Order): Order => {
  if (!isOfficial(order)) return order;
  const problems = order.problems.filter(
    ({ field, reason }) => field !== 'total' || reason !== 'unknownCurrency',
  );
  return { ...order, total: { ...order.total, currency: '' }, problems };
};

/** The same with the currency that the order's own pages name, if they name just one; else the lack is counted. */
export const withPageCurrency = (order: Order): Order => {
  if (!isOfficial(order) || order.total.amount === '') return order;
  const read = withoutPageCurrency(order);
  const [only = '', another] = order.currencies;
  if (only !== '' && !another) return { ...read, total: { ...read.total, currency: only } };
  return { ...read, problems: [...read.problems, { field: 'total', reason: 'unknownCurrency', count: 1 }] };
};
