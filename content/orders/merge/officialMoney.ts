import { type FileUnit, inUnits, officialAmount, unitsOf } from '../model/officialAmount';
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

/**
 * The same with the currency that the order's own pages name, if they name just one, else that of the whole file; else
 * the lack is counted.
 */
export const withPageCurrency = (order: Order, file?: FileUnit): Order => {
  const read = asInFile(order);
  if (read === order) return order;
  const [only = file?.currency ?? '', another] = order.currencies;
  const currency = another ? '' : only;
  const shown = shownIn(order);
  const settled = (money: Money): Money => {
    if (money.amount === '') return money;
    const whole = wholeIn(money);
    const amount = whole === undefined ? money.amount : officialAmount(whole, currency, shown, file);
    return { ...money, currency, amount };
  };
  if (isFromFile(order, 'items'))
    read.items = read.items.map((item) => ({ ...item, price: settled(item.price) }));
  if (!isFromFile(order, 'total') || read.total.amount === '') return read;
  read.total = settled(read.total);
  const reason = read.total.amount === '' ? 'unknownUnit' : currency === '' ? 'unknownCurrency' : undefined;
  if (reason) read.problems = [...read.problems, { field: 'total', reason, count: 1 }];
  return read;
};

/** The currency and the unit in which pages show what the file has as an order's total; undefined where none fits. */
const fitOf = (order: Order): { currency: string; unit: number; whole: string } | undefined => {
  const [whole = '', another] = order.fileTotals ?? [];
  const [only = '', more] = order.currencies;
  if (another || more || only === '' || Number(whole) === 0) return undefined;
  const shown = shownIn(order).map(Number);
  const units = unitsOf(only).filter((unit) => shown.includes(Number(inUnits(whole, unit))));
  const [unit] = units;
  return unit === undefined || units.length > 1 ? undefined : { currency: only, unit, whole };
};

/** With less than two different sums that fit, chance may have made them fit. */
const fewest = 2;

/**
 * What the official file's sums are, by the orders of a casebook that were read from it and from pages as well. It is
 * one currency only where all of them that fit say so, and more fit than do not: some were paid with coins or less.
 */
export const fileUnitOf = (orders: readonly Order[]): FileUnit => {
  const known = orders.filter((order) => order.fileTotals && shownIn(order).length > 0);
  const fits = known.flatMap((order) => fitOf(order) ?? []);
  const units = [...new Set(fits.map(({ unit }) => unit))];
  const [currency = '', another] = [...new Set(fits.map((one) => one.currency))];
  const isSure =
    !another &&
    units.length === 1 &&
    new Set(fits.map(({ whole }) => whole)).size >= fewest &&
    fits.length * 2 > known.length;
  return { currency: isSure ? currency : '', units };
};
