import { emptyItem, emptyMoney, emptyOrder } from '../model/emptyOrder';
import type { OrderField, ProblemReason } from '../model/fields';
import { inUnits } from '../model/officialAmount';
import type { Order } from '../model/order';
import { dayOf, idOf, isNone, momentOf, textOf, wholeOf } from './cell';
import { isFrozen, statusOf } from './lineStatus';
import { columns, type Line } from './sheet';

export interface Grouped {
  /** Paid orders, or those the file says nothing about. */
  orders: Order[];
  /** Never paid or cancelled: kept apart, so that no sum counts them. */
  apart: Order[];
  /** Rows whose order number could not be read, be it their own or that of the order they belong to. */
  withoutId: number;
  /** Orders whose rows name different totals: the total is left empty. */
  unequalTotals: string[];
  /** Long ids that end in 0 where most do: a spreadsheet program keeps 15 digits and may have rounded them. */
  rounded: number;
  /** Lines that are held back. */
  frozen: number;
}

/** Ids of one account can end alike, so this is only a reason to look. */
const roundedOf = (ids: readonly string[]): number => {
  const long = ids.filter((id) => id.length > 15);
  const round = long.filter((id) => id.endsWith('0')).length;
  return round >= 3 && round > long.length / 2 ? round : 0;
};

/** A line that comes twice under its own number is one line; two that are alike but for it are two. */
const eachOnce = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (isNone(line.parent)) return true;
    const key = JSON.stringify(line);
    return !seen.has(key) && Boolean(seen.add(key));
  });
};

const priceOf = (line: Line) => {
  const whole = wholeOf(line.unitPrice);
  return whole === '' ? emptyMoney() : { amount: inUnits(whole, 2), currency: '', asPrinted: whole };
};

const datesOf = (lines: readonly Line[]): Order['dates'] => {
  const found = (['paidAt', 'endedAt'] as const).flatMap((name) =>
    [...new Set(lines.map((line) => textOf(line[name])))]
      .map((asPrinted) => ({ label: columns[name], date: dayOf(asPrinted), asPrinted }))
      .filter(({ date }) => date !== ''),
  );
  return found.slice(0, 20);
};

const fileCellsOf = (lines: readonly Line[]): { label: string; value: string }[] => {
  const cells = lines.flatMap((line) => [
    ...Object.entries(line.others ?? {}),
    ...(isFrozen(line) ? [[columns.frozen, line.frozen] as const] : []),
  ]);
  const texts = new Map(
    cells.map(([label, cell]) => [`${label}\n${textOf(cell)}`, { label, value: textOf(cell) }]),
  );
  return [...texts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
    .slice(0, 200);
};

const orderOf = (
  id: string,
  lines: readonly Line[],
  reading: { at: string; seq: number },
): { order: Order; unequal: boolean } => {
  const order = emptyOrder(id, reading.at);
  const fault = (field: OrderField, reason: ProblemReason) =>
    order.problems.push({ field, reason, count: 1 });
  const read = (field: OrderField) => {
    order.readAt[field] = { ...reading, from: 'officialFile' };
  };
  const printed = [...new Set(lines.map(({ cents }) => wholeOf(cents) || textOf(cents)))];
  const unequal = printed.length > 1;
  const amount = unequal ? '' : inUnits(wholeOf(lines[0]?.cents ?? null), 2);
  // The file names no currency, and none is made up for it.
  order.total = { amount, currency: '', asPrinted: printed.join(' | ').slice(0, 200) };
  if (printed.some(Boolean)) read('total');
  if (amount !== '') order.fileTotals = printed;
  if (amount === '') fault('total', printed.some(Boolean) ? 'unreadableMoney' : 'notShown');
  // The day of an order is that of its making; where the file has none, that of its payment.
  const placed = lines.map((line) => textOf(line.placedAt)).find(Boolean);
  order.dateAsPrinted = placed ?? lines.map((line) => textOf(line.paidAt)).find(Boolean) ?? '';
  order.date = dayOf(order.dateAsPrinted);
  if (order.dateAsPrinted !== '') read('date');
  if (order.date === '') fault('date', order.dateAsPrinted === '' ? 'notShown' : 'unreadableDate');
  order.dates = datesOf(lines);
  if (order.dates.length > 0) read('dates');
  order.status = statusOf(lines);
  if (order.status.kind !== 'unknown' || order.status.asPrinted !== '') read('status');
  order.items = lines
    .slice(0, 500)
    .map((line) => ({ ...emptyItem(), title: textOf(line.title), price: priceOf(line) }));
  read('items');
  const cells = fileCellsOf(lines);
  if (cells.length > 0) order.fileCells = cells;
  return { order, unequal };
};

const timesOf = (line: Line) => [line.placedAt, line.paidAt, line.endedAt].map(momentOf);

/**
 * Item rows become orders: one for each parent id (or for the id where there is none). The total stands on each row
 * and is taken once. `at`: the moment of reading. Which of two files is the newer is told by the newest time in them, so
 * that reading the same one again changes nothing.
 */
export const groupLines = (lines: readonly Line[], at: string): Grouped => {
  const groups = new Map<string, Line[]>();
  let withoutId = 0;
  let seq = 1;
  for (const line of lines) {
    seq = Math.max(seq, ...timesOf(line));
    const id = isNone(line.parent) ? idOf(line.id) : idOf(line.parent);
    if (id === '') withoutId += 1;
    else if (groups.has(id)) groups.get(id)?.push(line);
    else groups.set(id, [line]);
  }
  const grouped: Grouped = {
    orders: [],
    apart: [],
    withoutId,
    unequalTotals: [],
    rounded: roundedOf([...groups.keys()]),
    frozen: lines.filter(isFrozen).length,
  };
  for (const [id, some] of groups) {
    const { order, unequal } = orderOf(id, eachOnce(some), { at, seq });
    if (unequal) grouped.unequalTotals.push(id);
    const isApart = order.status.kind === 'canceled' || order.status.kind === 'toPay';
    (isApart ? grouped.apart : grouped.orders).push(order);
  }
  return grouped;
};
