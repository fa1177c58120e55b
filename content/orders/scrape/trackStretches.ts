import { joinReadings, type ListReading, noReading } from '../model/stretches';

/** What stands on the page now: keys of cards ('' of one that is not read yet), and where the row of them is broken. */
export interface Window {
  keys: readonly string[];
  /** Whether cards may be missing between the one at this place and the next. */
  isBroken(place: number): boolean;
  /** The first key is that of the list's first order; the last key that of its last. */
  atFirst: boolean;
  atLast: boolean;
}

/** What one message tells of a list: chains of orders that stood one after the other, and its ends. */
export interface ListNews {
  chains: string[][];
  first: string;
  last: string;
}

/** Pairs that go on from one another, as chains. */
const chained = (pairs: readonly (readonly [string, string])[]): string[][] => {
  const chains: string[][] = [];
  for (const [upper, lower] of pairs) {
    const chain = chains.at(-1);
    if (chain && chain.at(-1) === upper) chain.push(lower);
    else chains.push([upper, lower]);
  }
  return chains;
};

/** Follows which orders of one list were seen right after one another, while cards come and go. */
export const trackStretches = () => {
  const below = new Map<string, string>();
  let untold: [string, string][] = [];
  let reading: ListReading = noReading;
  let told = { first: '', last: '' };
  return {
    see: ({ keys, isBroken, atFirst, atLast }: Window): void => {
      const fresh: [string, string][] = [];
      keys.forEach((upper, place) => {
        const lower = keys[place + 1];
        if (!upper || !lower || upper === lower || below.get(upper) === lower || isBroken(place)) return;
        below.set(upper, lower);
        untold.push([upper, lower]);
        fresh.push([upper, lower]);
      });
      const [first = '', last = ''] = [atFirst ? keys[0] : '', atLast ? keys.at(-1) : ''];
      const ends = [first, last].filter(Boolean).map((id) => [id]);
      const isNew = (first && first !== reading.first) || (last && last !== reading.last);
      if (fresh.length === 0 && !isNew) return;
      const chains = chained(fresh);
      reading = joinReadings(reading, { stretches: [...chains, ...ends], first, last }, chains);
    },
    reading: () => reading,
    /** What can be told of now: only orders that are kept, or are on their way with the same message. */
    news: (isKept: (key: string) => boolean): ListNews | undefined => {
      const chains = chained(untold.filter((pair) => pair.every(isKept)));
      const end = (name: 'first' | 'last') => (isKept(reading[name]) ? reading[name] : '');
      const [first, last] = [end('first'), end('last')];
      const isNew = (first && first !== told.first) || (last && last !== told.last);
      return chains.length > 0 || isNew ? { chains, first, last } : undefined;
    },
    /** The news arrived. */
    tell: ({ chains, first, last }: ListNews): void => {
      const pairs = new Set(
        chains.flatMap((chain) => chain.slice(1).map((id, place) => `${chain[place]} ${id}`)),
      );
      untold = untold.filter(([upper, lower]) => !pairs.has(`${upper} ${lower}`));
      told = { first, last };
    },
    /** The last order that was read without a break from the list's first one on, or ''. */
    frontier: (): string => {
      let at = reading.first;
      const met = new Set<string>();
      while (at && !met.has(at)) {
        met.add(at);
        const next = below.get(at);
        if (!next) return at;
        at = next;
      }
      return at;
    },
  };
};
