import { type Fact, unknown } from './pages/fact';

/** A fact and when it was seen (ms since 1970). */
export interface Sighting {
  value: Fact;
  at: number;
}

/** What pages showed: page id → fact name → last known sighting. Counts, states and dates only. */
export type Seen = Record<string, Record<string, Sighting>>;

/** The last known sighting of a fact; undefined when it was never read. */
export const sighting = (seen: Seen, page: string, fact: string): Sighting | undefined => seen[page]?.[fact];

/** The facts of one look folded into what was seen before. Unknown never takes the place of something known. */
export const fold = (seen: Seen, page: string, facts: Record<string, Fact>, at: number): Seen => {
  const known = Object.entries(facts).filter(([, value]) => value !== unknown);
  if (known.length === 0 && seen[page]) return seen;
  const next = { ...seen[page] };
  for (const [name, value] of known) next[name] = { value, at };
  return { ...seen, [page]: next };
};

const staleAfter = 10 * 60_000;

/** Whether a look says anything that memory does not hold, or holds only from more than ten minutes ago. */
export const isNews = (seen: Seen, page: string, facts: Record<string, Fact>, now: number): boolean =>
  !seen[page] ||
  Object.entries(facts).some(([name, value]) => {
    if (value === unknown) return false;
    const held = sighting(seen, page, name);
    return !held || held.value !== value || now - held.at > staleAfter || held.at > now;
  });
