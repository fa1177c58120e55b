// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWhole,
  joinReadings,
  joinStretches,
  type ListReading,
  noReading,
} from '@/content/orders/model/stretches';
import { trackStretches } from '@/content/orders/scrape/trackStretches';

const length = 30;
const id = (place: number) => `82000000000000${String(place).padStart(2, '0')}`;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

/** What a person does: scrolls so that these places are in sight, or leaves the page and comes back to it later. */
type Act = { from: number; size: number } | 'leave';
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        from: fc.integer({ min: 0, max: length - 1 }),
        size: fc.integer({ min: 1, max: 9 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant('leave' as const) },
  ),
  { maxLength: 60 },
);

/** Plays it, with everything kept that was seen, and gives what is known in the end. */
const play = (all: readonly Act[]): ListReading => {
  let kept: ListReading = noReading;
  let page = trackStretches();
  for (const act of all) {
    if (act === 'leave') page = trackStretches();
    else {
      const places = range(act.from, Math.min(length, act.from + act.size));
      page.see({
        keys: places.map(id),
        isBroken: () => false,
        atFirst: places[0] === 0,
        atLast: places.at(-1) === length - 1,
      });
      const singles = places.map((place) => [id(place)]);
      const news = page.news(() => true) ?? { chains: [], first: '', last: '' };
      kept = joinReadings(kept, { ...news, stretches: [...singles, ...news.chains] }, news.chains);
      page.tell(news);
    }
  }
  return kept;
};
/** Whether each two neighbours of the list were in sight together at some time. */
const wasSeenWhole = (all: readonly Act[]) =>
  range(0, length - 1).every((place) =>
    all.some((act) => act !== 'leave' && act.from <= place && act.from + act.size > place + 1),
  );

describe('The end of a list', () => {
  it('is said to be reached exactly when every order from the first to the last was read without a break', () => {
    fc.assert(
      fc.property(acts, (all) => {
        expect(isWhole(play(all))).toBe(wasSeenWhole(all));
      }),
      { numRuns: 400 },
    );
  });

  it('is reached by scrolling through, with leaving and coming back to an order that was read', () => {
    const through: Act[] = range(0, 25).flatMap((place) => [{ from: place, size: 6 }, 'leave']);
    expect(isWhole(play(through))).toBe(true);
    expect(isWhole(play(through.filter((act) => act === 'leave' || act.from !== 12)))).toBe(true);
    const hole = through.filter((act) => act === 'leave' || act.from < 10 || act.from > 15);
    expect(isWhole(play(hole))).toBe(false);
  });

  it('is not told by an unread card in between', () => {
    const page = trackStretches();
    page.see({ keys: [id(0), '', id(2)], isBroken: () => false, atFirst: true, atLast: true });
    expect(isWhole(page.reading())).toBe(false);
    page.see({ keys: [id(0), id(1), id(2)], isBroken: () => false, atFirst: true, atLast: true });
    expect(isWhole(page.reading())).toBe(true);
  });

  it('is none any more when the list goes on below it, or begins above its first', () => {
    const page = trackStretches();
    page.see({ keys: [id(1), id(2)], isBroken: () => false, atFirst: true, atLast: true });
    page.see({ keys: [id(0), id(1), id(2), id(3)], isBroken: () => false, atFirst: false, atLast: false });
    expect(page.reading()).toMatchObject({ first: '', last: '' });
  });
});

it('stretches that share an order are one, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1 }), { maxLength: 12 }),
      (some) => {
        const shape = (all: readonly string[][]) =>
          joinStretches(all)
            .map((ids) => [...ids].sort().join(''))
            .sort();
        const joined = shape(some);
        expect(shape([...some].reverse())).toEqual(joined);
        const letters = joined.join('');
        expect(new Set(letters).size).toBe(letters.length);
        for (const ids of some)
          expect(joined.some((one) => ids.every((letter) => one.includes(letter)))).toBe(true);
      },
    ),
  );
});
