import { withPageCurrency } from '../merge/officialMoney';
import type { OrderField, ProblemReason } from '../model/fields';
import type { Meaning } from '../model/meanings';
import type { Money, Order } from '../model/order';
import { readMoney } from '../text/money';
import { printedSign } from '../text/printedSign';

type SignMeaning = Extract<Meaning, { kind: 'sign' }>;

const isOf = ({ date }: Order, { from, to }: SignMeaning): boolean =>
  (from === '' || (date !== '' && date >= from)) && (to === '' || (date !== '' && date <= to));

/** Takes problems of a field off, as many as were solved. */
const without = (order: Order, field: OrderField, reason: ProblemReason, solved: number): Order['problems'] =>
  order.problems.flatMap((problem) => {
    if (problem.field !== field || problem.reason !== reason) return [problem];
    const count = problem.count - solved;
    return count > 0 ? [{ ...problem, count }] : [];
  });

/** Prices that say no currency, read again by what the person said of their sign. Those of the official file have none. */
const withSigns = (order: Order, signs: readonly SignMeaning[]): Order => {
  const meant = signs.filter((sign) => isOf(order, sign));
  if (meant.length === 0) return order;
  let changed = order;
  const read = (money: Money, field: OrderField): Money => {
    const isFile = order.readAt[field]?.from === 'officialFile';
    if (money.currency !== '' || money.asPrinted === '' || isFile) return money;
    const sign = printedSign(money.asPrinted);
    const meaning = meant.find(({ text }) => text === sign);
    if (!meaning) return money;
    const { amount } = readMoney(money.asPrinted, meaning.currency).money;
    if (amount === '') return money;
    const reason = money.amount === '' ? 'ambiguousSeparator' : 'unknownCurrency';
    const currencies = [...new Set([...changed.currencies, meaning.currency])].sort();
    changed = { ...changed, currencies, problems: without(changed, field, reason, 1) };
    return { ...money, amount, currency: meaning.currency };
  };
  const total = read(order.total, 'total');
  const items = order.items.map((item) => ({ ...item, price: read(item.price, 'items') }));
  const parts = order.parts.map((part) => ({ ...part, money: read(part.money, 'parts') }));
  return changed === order ? order : withPageCurrency({ ...changed, total, items, parts });
};

/** An order as kept, read again by what the person said that texts of the site stand for. Nothing printed is changed. */
export const reread = (order: Order, meanings: readonly Meaning[]): Order => {
  const signs = meanings.filter((one) => one.kind === 'sign');
  const named = withSigns(order, signs);
  if (named.status.kind !== 'unknown') return named;
  const meant = meanings.find((one) => one.kind === 'status' && one.text === named.status.asPrinted.trim());
  if (meant?.kind !== 'status') return named;
  return {
    ...named,
    status: { ...named.status, kind: meant.status },
    problems: without(named, 'status', 'unknownStatus', 1),
  };
};
