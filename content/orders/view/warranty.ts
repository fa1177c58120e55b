import type { Order } from '../model/order';
import { columns } from '../officialFile/sheet';

export interface Warranty {
  recent: Order[];
  older: Order[];
  undated: Order[];
}

/** Two years before a day, by the calendar: from 29 February it is the 28th. */
const twoYearsBefore = (today: string): string => {
  const day = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return day.endsWith('-02-29') ? day.replace('29', '28') : day;
};

/** The day a warranty may start with: the end of the trade, where the official file names it, else the order's own. */
const startOf = ({ date, dates }: Order): string =>
  dates.find(({ label }) => label === columns.endedAt)?.date || date;

/**
 * Orders by how long ago they ended or were placed, the newest first. Never paid and cancelled ones are left out; those of an
 * unknown state are in, so nothing here may be called bought. `today`: `YYYY-MM-DD` where the person is.
 */
export const warranty = (orders: readonly Order[], today: string): Warranty => {
  const kept = orders.filter(({ status }) => status.kind !== 'canceled' && status.kind !== 'toPay');
  const since = twoYearsBefore(today);
  const dated = kept.filter((order) => startOf(order) !== '').sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    recent: dated.filter((order) => startOf(order) >= since),
    older: dated.filter((order) => startOf(order) < since),
    undated: kept.filter((order) => startOf(order) === ''),
  };
};
