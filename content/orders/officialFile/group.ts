import { emptyItem, emptyOrder } from '../model/emptyOrder';
import type { OrderField, ProblemReason, StatusKind } from '../model/fields';
import type { Order } from '../model/order';
import { amountOf, dayOf, idOf, paidOf, textOf } from './cell';
import type { Line } from './sheet';

export interface Grouped {
  /** Paid orders, or those the file says nothing about. */
  orders: Order[];
  /** Never paid or cancelled: kept apart, so that no sum counts them. */
  apart: Order[];
  /** Rows without an id that could be read. */
  withoutId: number;
  /** Orders whose rows name different totals: the total is left empty. */
  unequalTotals: string[];
  /** Long ids that end in 0 where most do: a spreadsheet program keeps 15 digits and may have rounded them. */
  rounded: number;
}

const statusOf = (line: Line): { asPrinted: string; kind: StatusKind } => {
  const end = textOf(line.end);
  const paid = paidOf(line.paid);
  if (/cancel/i.test(end)) return { asPrinted: end, kind: 'canceled' };
  if (paid === false) return { asPrinted: end, kind: end === '' ? 'toPay' : 'canceled' };
  // The one end reason a source explains: the buyer confirmed the receipt.
  return { asPrinted: end, kind: end === 'buyer_accept_goods' ? 'completed' : 'unknown' };
};

/** Ids of one account can end alike, so this is only a reason to look. */
const roundedOf = (ids: readonly string[]): number => {
  const long = ids.filter((id) => id.length > 15);
  const round = long.filter((id) => id.endsWith('0')).length;
  return round >= 3 && round > long.length / 2 ? round : 0;
};

/** An order is off only if all of its rows are; else the first row that goes on speaks for it. */
const speaking = (lines: readonly Line[]): Line =>
  lines.find((line) => statusOf(line).kind !== 'canceled') ?? (lines[0] as Line);

const orderOf = (id: string, lines: readonly Line[], at: string): { order: Order; unequal: boolean } => {
  const order = emptyOrder(id, at);
  const first = lines[0] as Line;
  const fault = (field: OrderField, reason: ProblemReason) =>
    order.problems.push({ field, reason, count: 1 });
  const read = (field: OrderField) => {
    order.readAt[field] = { at, from: 'officialFile' };
  };
  const printed = [...new Set(lines.map(({ cents }) => textOf(cents)))];
  const unequal = new Set(lines.map(({ cents }) => amountOf(cents))).size > 1;
  const amount = unequal ? '' : amountOf(first.cents);
  // The file names no currency, and none is made up for it.
  order.total = { amount, currency: '', asPrinted: printed.join(' | ').slice(0, 200) };
  if (printed.some(Boolean)) read('total');
  if (amount === '') fault('total', printed.some(Boolean) ? 'unreadableMoney' : 'notShown');
  order.date = dayOf(first.paidAt);
  order.dateAsPrinted = textOf(first.paidAt);
  if (order.dateAsPrinted !== '') read('date');
  if (order.date === '') fault('date', order.dateAsPrinted === '' ? 'notShown' : 'unreadableDate');
  order.status = statusOf(speaking(lines));
  if (order.status.kind !== 'unknown' || order.status.asPrinted !== '') read('status');
  order.items = lines.slice(0, 500).map(({ title }) => ({ ...emptyItem(), title: textOf(title) }));
  read('items');
  return { order, unequal };
};

/**
 * Item rows become orders: one for each parent id (or for the id where there is none). The total stands on each row
 * and is taken once. `at`: the moment of reading.
 */
export const groupLines = (lines: readonly Line[], at: string): Grouped => {
  const groups = new Map<string, Line[]>();
  let withoutId = 0;
  for (const line of lines) {
    const id = idOf(line.parent) || idOf(line.id);
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
  };
  for (const [id, some] of groups) {
    const { order, unequal } = orderOf(id, some, at);
    if (unequal) grouped.unequalTotals.push(id);
    const isApart = order.status.kind === 'canceled' || order.status.kind === 'toPay';
    (isApart ? grouped.apart : grouped.orders).push(order);
  }
  return grouped;
};
