import type { Order, Reading } from './order';

/** What orders readings in time: their place in the sequence where they have one, else the moment by the clock. 0: none. */
export const sequenceOf = (reading: Reading | undefined): number =>
  reading ? (reading.seq ?? Date.parse(reading.at)) : 0;

/**
 * A reading made just now, placed behind all that pages gave of the same order before: a clock that was set back, or
 * was ahead then, must not make it the older one.
 */
export const placedAfter = (held: Order | undefined, fresh: Order): Order => {
  const before = Object.values(held?.readAt ?? {}).filter(({ from }) => from !== 'officialFile');
  const last = Math.max(0, ...before.map(sequenceOf));
  const readAt = Object.entries(fresh.readAt).map(([field, reading]) => {
    const isPlaced = reading.seq !== undefined || Date.parse(reading.at) > last;
    const isKnown = before.some(({ at, from }) => at === reading.at && from === reading.from);
    return [field, isPlaced || isKnown ? reading : { ...reading, seq: last + 1 }];
  });
  return { ...fresh, readAt: Object.fromEntries(readAt) };
};
