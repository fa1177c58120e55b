import type { Order } from '../model/order';
import { sumOf } from '../text/decimal';
import { printedSign } from '../text/printedSign';

export interface YearSum {
  /** '' where no date was read. */
  year: string;
  orders: number;
  amount: string;
}

export interface CurrencySum {
  /** ISO 4217, or '' where no page names it. */
  currency: string;
  /** Without a currency: what was printed beside the prices ("$", "kr"), or ''. */
  sign?: string;
  orders: number;
  /** '' without a currency: one sign stands for several, so these orders are counted and not added. */
  amount: string;
  /** The newest first, the unknown year last; years without an order between two with one are there with a 0. */
  years: YearSum[];
}

export interface Spending {
  currencies: CurrencySum[];
  /** Not counted: never paid or cancelled. */
  apart: number;
  /** Counted nowhere, because no price was read. */
  withoutPrice: number;
  /** Counted, though whether they were paid is not known. */
  unknownState: number;
}

const byYear = (orders: readonly Order[]): YearSum[] => {
  const groups = Map.groupBy(orders, ({ date }) => date.slice(0, 4));
  const known = [...groups.keys()].filter(Boolean).map(Number);
  const last = Math.max(...known);
  const span = known.length > 0 ? last - Math.min(...known) + 1 : 0;
  const years = Array.from({ length: span }, (_, n) => String(last - n));
  return [...years, ...(groups.has('') ? [''] : [])].map((year) => {
    const some = groups.get(year) ?? [];
    return { year, orders: some.length, amount: sumOf(some.map(({ total }) => total.amount)) };
  });
};

/** What was spent, by currency and year, from the orders' totals. Refunds are not taken off. */
export const spending = (orders: readonly Order[]): Spending => {
  const paid = orders.filter(({ status }) => status.kind !== 'canceled' && status.kind !== 'toPay');
  const priced = paid.filter(({ total }) => total.amount !== '');
  const known = priced.filter(({ total }) => total.currency !== '');
  const unnamed = priced.filter(({ total }) => total.currency === '');
  const added = [...Map.groupBy(known, ({ total }) => total.currency)].map(([currency, some]) => ({
    currency,
    orders: some.length,
    amount: sumOf(some.map(({ total }) => total.amount)),
    years: byYear(some),
  }));
  const counted = [...Map.groupBy(unnamed, ({ total }) => printedSign(total.asPrinted))].map(
    ([sign, some]) => ({
      ...{ currency: '', sign, orders: some.length, amount: '' },
      years: byYear(some).map((year) => ({ ...year, amount: '' })),
    }),
  );
  return {
    currencies: [...added, ...counted].sort((a, b) => b.orders - a.orders),
    apart: orders.length - paid.length,
    withoutPrice: paid.length - priced.length,
    unknownState: priced.filter(({ status }) => status.kind === 'unknown').length,
  };
};
