/**
 * What was read of one list of orders, as stretches: numbers of orders that stood one right after the other. `first` and
 * `last`: the orders that stood at the list's two ends when these were last seen; '' while they were not.
 */
export interface ListReading {
  stretches: readonly (readonly string[])[];
  first: string;
  last: string;
}

/** Stretches that share an order are one. The order of the numbers within a stretch means nothing. */
export const joinStretches = (all: readonly (readonly string[])[]): string[][] => {
  const stretchOf = new Map<string, Set<string>>();
  const stretches = new Set<Set<string>>();
  for (const ids of all) {
    let mine = new Set<string>();
    for (const id of ids) {
      const other = stretchOf.get(id);
      if (!other || other === mine) {
        mine.add(id);
        stretchOf.set(id, mine);
        continue;
      }
      const [small, big] = mine.size < other.size ? [mine, other] : [other, mine];
      for (const one of small) {
        big.add(one);
        stretchOf.set(one, big);
      }
      stretches.delete(small);
      mine = big;
    }
    if (mine.size > 0) stretches.add(mine);
  }
  return [...stretches].map((ids) => [...ids]);
};

/** Nothing was read of a list yet. */
export const noReading: ListReading = { stretches: [], first: '', last: '' };

/**
 * A later reading of the same list put to what is known of it. Ends that were seen again take the place of older ones;
 * an end that an order of `chains` stands beyond is none.
 */
export const joinReadings = (
  known: ListReading,
  later: ListReading,
  chains: readonly (readonly string[])[],
): ListReading => ({
  stretches: joinStretches([...known.stretches, ...later.stretches]),
  first: later.first || (chains.some((ids) => ids.indexOf(known.first) > 0) ? '' : known.first),
  last:
    later.last ||
    (chains.some((ids) => ids.includes(known.last) && ids.at(-1) !== known.last) ? '' : known.last),
});

/** Every order between the list's first and its last was read without a break. */
export const isWhole = ({ stretches, first, last }: ListReading): boolean =>
  first !== '' && last !== '' && stretches.some((ids) => ids.includes(first) && ids.includes(last));
