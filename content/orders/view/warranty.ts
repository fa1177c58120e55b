import type { Order } from '../model/order';

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

/**
 * Orders by how long ago they were placed, the newest first. Never paid and cancelled ones are left out; those of an
 * unknown state are in, so nothing here may be called bought. `today`: `YYYY-MM-DD` where the person is.
 */
export const warranty = (orders: readonly Order[], today: string): Warranty => {
  const kept = orders.filter(({ status }) => status.kind !== 'canceled' && status.kind !== 'toPay');
  const since = twoYearsBefore(today);
  const dated = kept.filter(({ date }) => date !== '').sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    recent: dated.filter(({ date }) => date >= since),
    older: dated.filter(({ date }) => date < since),
    undated: kept.filter(({ date }) => date === ''),
  };
};
