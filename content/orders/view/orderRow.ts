import type { StatusKind } from '../model/fields';
import type { Order } from '../model/order';
import { foldText } from '../text/foldText';

/** An order as a line of the table: everything that searching, filtering and sorting look at, made once. */
export interface OrderRow {
  order: Order;
  year: string;
  /** Folded text of all that can be searched. */
  text: string;
  /** The total as a number, for sorting only; NaN where there is none. */
  amount: number;
}

export const orderRow = (order: Order): OrderRow => ({
  order,
  year: order.date.slice(0, 4),
  text: foldText(
    [
      order.id,
      order.store.name,
      order.status.asPrinted,
      ...order.items.flatMap(({ title, variant }) => [title, variant]),
      ...order.tracking,
    ].join('\n'),
  ),
  amount: order.total.amount === '' ? Number.NaN : Number(order.total.amount),
});

export interface OrderFilter {
  search: string;
  /** A year, 'none' for orders without a date, or '' for all. */
  year: string;
  state: StatusKind | '';
  store: string;
  /** Only these ids, such as the orders to complete; undefined: all. */
  only?: ReadonlySet<string> | undefined;
}

export type SortBy = 'date' | 'store' | 'total' | 'state';
export interface Sorting {
  by: SortBy;
  down: boolean;
}

/** Words to find; a number may be typed with spaces, as it is shown. */
const wordsOf = (search: string): string[] => {
  const folded = foldText(search).trim();
  return /^[\d\s]+$/.test(folded) ? [folded.replace(/\s+/g, '')] : folded.split(/\s+/).filter(Boolean);
};

/** The rows that fit a filter, in the order they came. */
export const filterRows = (rows: readonly OrderRow[], filter: OrderFilter): OrderRow[] => {
  const words = wordsOf(filter.search).filter(Boolean);
  const year = filter.year === 'none' ? '' : filter.year;
  return rows.filter(
    (row) =>
      (filter.year === '' || row.year === year) &&
      (filter.state === '' || row.order.status.kind === filter.state) &&
      (filter.store === '' || row.order.store.name === filter.store) &&
      (!filter.only || filter.only.has(row.order.id)) &&
      words.every((word) => row.text.includes(word)),
  );
};

const compare: Record<SortBy, (a: OrderRow, b: OrderRow, texts: Intl.Collator) => number> = {
  date: (a, b) => (a.order.date < b.order.date ? -1 : a.order.date > b.order.date ? 1 : 0),
  store: (a, b, texts) => texts.compare(a.order.store.name, b.order.store.name),
  // Amounts of different currencies cannot be compared: each currency stands together.
  total: (a, b) => a.order.total.currency.localeCompare(b.order.total.currency) || a.amount - b.amount,
  state: (a, b, texts) => texts.compare(a.order.status.asPrinted, b.order.status.asPrinted),
};
const isEmpty: Record<SortBy, (row: OrderRow) => boolean> = {
  date: ({ order }) => order.date === '',
  store: ({ order }) => order.store.name === '',
  total: ({ amount }) => Number.isNaN(amount),
  state: ({ order }) => order.status.asPrinted === '',
};

/** Sorted in a language's own way; what is empty always stands last, whichever way the rest goes. */
export const sortRows = (rows: readonly OrderRow[], { by, down }: Sorting, language: string): OrderRow[] => {
  const texts = new Intl.Collator(language);
  const full = rows.filter((row) => !isEmpty[by](row));
  const empty = rows.filter(isEmpty[by]);
  const sorted = full.sort(
    (a, b) => (down ? -1 : 1) * compare[by](a, b, texts) || b.order.id.localeCompare(a.order.id),
  );
  return [...sorted, ...empty];
};
