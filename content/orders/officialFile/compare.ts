import { decimalsOf } from '../model/currencies';
import { inEachUnit } from '../model/officialAmount';
import type { Order } from '../model/order';
import type { Grouped } from './group';

/** One part that the file and the pages tell differently, each in its own words. */
interface Difference {
  id: string;
  field: 'total' | 'date' | 'status';
  file: string;
  pages: string;
}

export interface Comparison {
  differences: Difference[];
  /** Ids that only one side knows. */
  onlyFile: string[];
  onlyPages: string[];
}

const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether a sum of the file is what the pages show, in any unit that the currency can be counted in. */
const isSameSum = (file: Order, { total }: Order): boolean =>
  inEachUnit(file.total, total.currency).some((one) => one !== '' && Number(one) === Number(total.amount));

/** The file's sum as people write it where that is sure, else as it stands. */
const inFile = ({ total }: Order, currency: string) =>
  decimalsOf(currency) === 2 ? total.amount : total.asPrinted;

const totalOf = ({ total }: Order) => total.asPrinted || `${total.amount} ${total.currency}`.trim();

const differencesOf = (file: Order, pages: Order): Difference[] => {
  const found: Difference[] = [];
  const differs = (field: Difference['field'], a: string, b: string) =>
    found.push({ id: file.id, field, file: a, pages: b });
  const [a, b] = [file.total.amount, pages.total.amount];
  if (a !== '' && b !== '' && !isSameSum(file, pages))
    differs('total', inFile(file, pages.total.currency), totalOf(pages));
  // The file counts days in universal time, the page in the person's: the next day is the same day.
  if (file.date !== '' && pages.date !== '' && Math.abs(days(file.date) - days(pages.date)) > 1)
    differs('date', file.date, pages.date);
  const kinds = [file.status.kind, pages.status.kind];
  if (!kinds.includes('unknown') && kinds[0] !== kinds[1])
    differs('status', file.status.asPrinted || file.status.kind, pages.status.asPrinted);
  return found;
};

/** What the official file and the saved pages say differently, and which orders only one of them knows. */
export const compare = (grouped: Grouped, held: readonly Order[]): Comparison => {
  const filed = new Map([...grouped.orders, ...grouped.apart].map((order) => [order.id, order]));
  // What only ever came from a file is no word of the pages.
  const onPages = held.filter(({ readAt }) =>
    Object.values(readAt).some((reading) => ['list', 'detail', 'tracking'].includes(reading?.from ?? '')),
  );
  const known = new Set(onPages.map(({ id }) => id));
  return {
    differences: onPages.flatMap((order) => {
      const file = filed.get(order.id);
      return file ? differencesOf(file, order) : [];
    }),
    onlyFile: [...filed.keys()].filter((id) => !known.has(id)),
    onlyPages: onPages.map(({ id }) => id).filter((id) => !filed.has(id)),
  };
};
