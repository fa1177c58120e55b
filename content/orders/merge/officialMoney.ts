import { inUnits, officialAmount } from '../model/officialAmount';
import type { Money, Order } from '../model/order';

/** The whole number that the official file has for a sum; undefined where it is no number of the file. */
const wholeIn = ({ asPrinted }: Money) => (/^-?\d{1,18}$/.test(asPrinted) ? asPrinted : undefined);

const isFromFile = (order: Order, field: 'total' | 'items') => order.readAt[field]?.from === 'officialFile';

/** A sum as the file has it: without a currency, in hundredths. */
const bare = (money: Money): Money => {
  const whole = wholeIn(money);
  return { ...money, currency: '', amount: whole === undefined ? money.amount : inUnits(whole, 2) };
};

const ours = ['unknownCurrency', 'unknownUnit'];

/** The official file names no currency. An order with sums from there, as it was read: without one. */
export const asInFile = (order: Order): Order => {
  const [total, items] = [isFromFile(order, 'total'), isFromFile(order, 'items')];
  if (!total && !items) return order;
  return {
    ...order,
    total: total ? bare(order.total) : order.total,
    items: items ? order.items.map((item) => ({ ...item, price: bare(item.price) })) : order.items,
    problems: order.problems.filter(
      ({ field, reason }) => !(total && field === 'total' && ours.includes(reason)),
    ),
  };
};

/** Sums that the order's pages show: its total, each price, and all of them together. */
const shownIn = (order: Order): string[] => {
  const items = isFromFile(order, 'items') ? [] : order.items;
  const prices = items.filter(({ price }) => price.amount !== '');
  const sum = prices.reduce(
    (all, { price, quantity }) => all + Number(price.amount) * Number(quantity || 1),
    0,
  );
  const total = isFromFile(order, 'total') ? '' : order.total.amount;
  const all = prices.length > 0 ? sum.toFixed(3) : '';
  return [total, ...prices.map(({ price }) => price.amount), all].filter(Boolean);
};

/** The same with the currency that the order's own pages name, if they name just one; else the lack is counted. */
export const withPageCurrency = (order: Order): Order => {
  const read = asInFile(order);
  if (read === order) return order;
  const [only = '', another] = order.currencies;
  const currency = another ? '' : only;
  const shown = shownIn(order);
  const settled = (money: Money): Money => {
    if (money.amount === '') return money;
    const whole = wholeIn(money);
    const amount = whole === undefined ? money.amount : officialAmount(whole, currency, shown);
    return { ...money, currency, amount };
  };
  if (isFromFile(order, 'items'))
    read.items = read.items.map((item) => ({ ...item, price: settled(item.price) }));
  if (!isFromFile(order, 'total') || read.total.amount === '') return read;
  read.total = settled(read.total);
  const reason = currency === '' ? 'unknownCurrency' : read.total.amount === '' ? 'unknownUnit' : undefined;
  if (reason) read.problems = [...read.problems, { field: 'total', reason, count: 1 }];
  return read;
};
