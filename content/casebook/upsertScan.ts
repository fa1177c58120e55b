import { isWhole, joinReadings, noReading } from '../orders/model/stretches';
import type { Transaction } from './database';
import type { StoredScan } from './records';

/** A reading of a list as a page tells of it; `orders` are those that are kept with it. */
export type ReadScan = Omit<StoredScan, 'casebook' | 'endReached'> & {
  chains: readonly (readonly string[])[];
  first: string;
  last: string;
};

/** What is known of a list now, over all the times it was read. */
export interface ScanStatus {
  /** Every order from its first to its last was read without a break. */
  whole: boolean;
  /** The last order was in sight at some time. */
  ended: boolean;
  /** Stretches with something unread between them. */
  stretches: number;
  unread: number;
}

/** Puts a reading of a list to what is known of it. Orders once seen stay. */
export const upsertScan = async (all: Transaction, casebook: string, scan: ReadScan): Promise<ScanStatus> => {
  const store = all.objectStore('visits');
  const { chains, first, last, ...list } = scan;
  const before = await store.get([casebook, scan.id]);
  const known = before ? { ...noReading, ...before, stretches: before.stretches ?? [] } : noReading;
  const singles = scan.orders.map((id) => [id]);
  const joined = joinReadings(
    { stretches: known.stretches, first: known.first ?? '', last: known.last ?? '' },
    { stretches: [...singles, ...chains, ...(scan.stretches ?? [])], first, last },
    chains,
  );
  const unread = new Map([...(before?.unread ?? []), ...(scan.unread ?? [])].map((one) => [one.key, one]));
  const whole = isWhole(joined);
  await store.put({
    ...list,
    casebook,
    filtersOffered: scan.filtersOffered.length > 0 ? scan.filtersOffered : (before?.filtersOffered ?? []),
    endReached: whole,
    orders: [...new Set([...(before?.orders ?? []), ...scan.orders])].sort(),
    // In one order, so that the same reading gives the same record.
    stretches: joined.stretches.map((ids) => [...ids].sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    first: joined.first,
    last: joined.last,
    unread: [...unread.values()].slice(-1000),
  });
  return { whole, ended: joined.last !== '', stretches: joined.stretches.length, unread: unread.size };
};
