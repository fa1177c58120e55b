import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersDue } from '@/content/deadlines/answersDue';
import { isCalendarDate, weekendOf } from '@/content/deadlines/calendarDate';
import { complaintUntil } from '@/content/deadlines/complaintUntil';
import type { RequestKind } from '@/content/deadlines/law';
import { laws } from '@/content/deadlines/laws';
import { regions } from '@/content/deadlines/regions';
import { english } from '@/scripts/locales/files';

const short = (region: string, request: RequestKind, sentOn: string) =>
  answersDue(region, request, sentOn).map(({ term, on }) => `${term} ${on}`);

/** Counted by hand on a paper calendar; in the EEA and the UK what ends on a weekend ends on the Monday after. */
const table: [region: string, request: RequestKind, sentOn: string, due: string[]][] = [
  ['eea', 'erase', '2026-01-31', ['answer 2026-03-02', 'extended 2026-04-30']],
  ['eea', 'access', '2026-02-01', ['answer 2026-03-02', 'extended 2026-05-01']],
  ['eea', 'erase', '2026-10-28', ['answer 2026-11-30', 'extended 2027-01-28']],
  ['eea', 'access', '2028-01-31', ['answer 2028-02-29', 'extended 2028-05-01']],
  ['eea', 'erase', '2028-02-29', ['answer 2028-03-29', 'extended 2028-05-29']],
  ['eea', 'erase', '2026-12-15', ['answer 2027-01-15', 'extended 2027-03-15']],
  ['eea', 'erase', '2026-03-28', ['answer 2026-04-28', 'extended 2026-06-29']],
  ['eea', 'erase', '2026-11-30', ['answer 2026-12-30', 'extended 2027-03-01']],
  ['uk', 'erase', '2026-10-24', ['answer 2026-11-24', 'extended 2027-01-25']],
  ['uk', 'complain', '2026-11-24', ['confirm 2026-12-24']],
  ['eea', 'complain', '2026-11-24', []],
  ['california', 'erase', '2026-11-24', ['confirm 2026-12-08', 'answer 2027-01-08', 'extended 2027-02-22']],
  ['california', 'access', '2026-12-31', ['confirm 2027-01-14', 'answer 2027-02-14', 'extended 2027-03-31']],
  ['brazil', 'access', '2026-12-20', ['answer 2027-01-04']],
  ['brazil', 'erase', '2026-12-20', []],
  ['southKorea', 'erase', '2026-02-20', ['answer 2026-03-02']],
  ['southKorea', 'access', '2026-02-20', []],
  ['turkiye', 'erase', '2026-01-31', ['answer 2026-03-02']],
  ['turkiye', 'access', '2028-01-31', ['answer 2028-03-01']],
  ['mexico', 'erase', '2026-11-24', ['answer 2026-12-22', 'act 2027-01-12', 'extended 2027-01-19']],
  ['unitedStates', 'erase', '2026-11-24', []],
  ['elsewhere', 'access', '2026-11-24', []],
  ['unknown', 'erase', '2026-11-24', []],
];

describe('The dates by which an answer is due', () => {
  it.each(table)('%s, to %s, sent on %s: %j', (region, request, sentOn, due) =>
    expect(short(region, request, sentOn)).toEqual(due),
  );

  it('come in the order in which they pass, all after the day it was sent', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(...laws),
        fc.constantFrom('erase' as const, 'access' as const, 'complain' as const),
        day,
        (law, request, sentOn) => {
          const dates = answersDue(law.region, request, sentOn).map(({ on }) => on);
          expect([sentOn, ...dates]).toEqual([sentOn, ...dates].sort());
          expect(dates).not.toContain(sentOn);
        },
      ),
    );
  });

  it('each law names a region, its source and the day it was read', () => {
    for (const law of laws) {
      expect(regions, law.id).toContain(law.region);
      expect(new URL(law.link).protocol, law.id).toBe('https:');
      expect(isCalendarDate(law.checked), law.id).toBe(true);
    }
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
  });

  it('end on no weekend where the law moves them, and name the day they would have ended on', () => {
    expect(answersDue('eea', 'erase', '2026-01-31')[0]).toMatchObject({
      on: '2026-03-02',
      unmoved: '2026-02-28',
    });
    expect(answersDue('eea', 'erase', '2026-01-31')[1]).not.toHaveProperty('unmoved');
    const ends = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-28'].flatMap((day) =>
      ['eea', 'uk'].flatMap((region) => answersDue(region, 'erase', day)),
    );
    expect(ends.filter(({ on }) => weekendOf(on))).toEqual([]);
  });

  it('stay on the weekend where no source says that the law moves them', () => {
    const [, , last] = answersDue('california', 'access', '2026-11-30');
    expect(last).toMatchObject({ term: 'extended', on: '2027-02-28' });
    expect(last).not.toHaveProperty('unmoved');
    expect(weekendOf('2027-02-28')).toBe('sunday');
  });

  it('no region has two laws for one kind of request', () => {
    const all = laws.flatMap(({ region, terms }) => Object.keys(terms).map((kind) => `${region} ${kind}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it('each region and law has its words', () => {
    const texts = english();
    const keys = [
      ...[...regions, 'unknown'].map((region) => `deadlines.regions.${region}`),
      ...laws.map(({ id }) => `deadlines.laws.${id}.name`),
      ...['confirm', 'answer', 'act', 'extended'].map((term) => `deadlines.terms.${term}`),
    ];
    expect(keys.filter((key) => !texts[key])).toEqual([]);
  });
});

/** KVKK Art. 14: 30 days from the answer, 60 from the request at most. */
describe('The last day to complain to the authority', () => {
  it.each([
    ['turkiye', '2026-01-31', '2026-02-10', '2026-03-12'],
    ['turkiye', '2026-01-31', '2026-03-30', '2026-04-01'],
    ['turkiye', '2026-01-31', undefined, '2026-04-01'],
    ['eea', '2026-01-31', '2026-02-10', undefined],
    ['unknown', '2026-01-31', undefined, undefined],
  ])('%s, sent %s, answered %s: %s', (region, sentOn, answeredOn, day) =>
    expect(complaintUntil(region, sentOn, answeredOn)).toBe(day),
  );
});
