import { type ObservedFacts, observation } from '../facts';
import type { Reason } from './task';

/** How many of a kind the casebook holds; undefined where it holds none. */
export const kept = (
  seen: ObservedFacts,
  fact: 'orders' | 'addresses',
): (Reason & { count: number }) | undefined => {
  const one = observation(seen, 'casebook', fact);
  return typeof one?.value === 'number' && one.value > 0
    ? { count: one.value, at: one.at, page: 'casebook' }
    : undefined;
};
