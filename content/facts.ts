import { type Fact, unknown } from './pages/fact';
import type { FactOf, PageId } from './pages/table';

/** A fact and when it was seen (ms since 1970). */
export interface Observation {
  value: Fact;
  at: number;
}

/** What pages showed: page id → fact name → last known sighting. Counts, states and dates only. */
export type ObservedFacts = Record<string, Record<string, Observation>>;

/** Who tells facts: a page of the site, or the casebook of what it holds. */
export type Observed = PageId | 'casebook';
/** What the casebook tells: counts, and yes or no. */
export interface CasebookFacts {
  orders: number;
  /** Of each casebook with orders, the lists were read to their end. */
  ordersWhole: boolean;
  addresses: number;
  details: boolean;
}
export type ObservedFact<P extends Observed> = P extends PageId ? FactOf<P> : keyof CasebookFacts;

/** The last known sighting of a fact; undefined when it was never read. */
export const observation = <P extends Observed>(
  seen: ObservedFacts,
  page: P,
  fact: ObservedFact<P>,
): Observation | undefined => seen[page]?.[fact];

/** The facts of one look folded into what was seen before. Unknown never takes the place of something known. */
export const mergeFacts = (
  seen: ObservedFacts,
  page: string,
  facts: Record<string, Fact>,
  at: number,
): ObservedFacts => {
  const known = Object.entries(facts).filter(([, value]) => value !== unknown);
  if (known.length === 0 && seen[page]) return seen;
  const next = { ...seen[page] };
  for (const [name, value] of known) next[name] = { value, at };
  return { ...seen, [page]: next };
};

const staleAfter = 10 * 60_000;

/** Whether a look says anything that memory does not hold, or holds only from more than ten minutes ago. */
export const hasChanged = (
  seen: ObservedFacts,
  page: string,
  facts: Record<string, Fact>,
  now: number,
): boolean =>
  !seen[page] ||
  Object.entries(facts).some(([name, value]) => {
    if (value === unknown) return false;
    const held = seen[page]?.[name];
    return !held || held.value !== value || now - held.at > staleAfter || held.at > now;
  });
