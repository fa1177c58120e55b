import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laws } from '@/content/deadlines';
import { answersDue } from '@/content/deadlines/answersDue';
import { isCalendarDate } from '@/content/deadlines/calendarDate';
import type { RequestKind } from '@/content/deadlines/law';
import { regions } from '@/content/deadlines/regions';
import { english } from '@/scripts/locales/files';

const short = (region: string, request: RequestKind, sentOn: string) =>
  answersDue(region, request, sentOn).map(({ term, on }) => `${term} ${on}`);

/** Counted by hand on a paper calendar. */
const table: [region: string, request: RequestKind, sentOn: string, due: string[]][] = [
  ['eea', 'erase', '2026-01-31', ['answer 2026-02-28', 'extended 2026-04-30']],
  ['eea', 'access', '2028-01-31', ['answer 2028-02-29', 'extended 2028-04-30']],
  ['eea', 'erase', '2028-02-29', ['answer 2028-03-29', 'extended 2028-05-29']],
  ['eea', 'erase', '2026-12-15', ['answer 2027-01-15', 'extended 2027-03-15']],
  ['eea', 'erase', '2026-03-28', ['answer 2026-04-28', 'extended 2026-06-28']],
  ['eea', 'erase', '2026-11-30', ['answer 2026-12-30', 'extended 2027-02-28']],
  ['uk', 'erase', '2026-10-24', ['answer 2026-11-24', 'extended 2027-01-24']],
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
        fc.constantFrom('erase' as const, 'access' as const),
        day,
        (law, request, sentOn) => {
          const dates = answersDue(law.id, request, sentOn).map(({ on }) => on);
          expect([sentOn, ...dates]).toEqual([sentOn, ...dates].sort());
          expect(dates).not.toContain(sentOn);
        },
      ),
    );
  });

  it('each law names a region, its source and the day it was read', () => {
    for (const law of laws) {
      expect(regions, law.id).toContain(law.id);
      expect(new URL(law.link).protocol, law.id).toBe('https:');
      expect(isCalendarDate(law.checked), law.id).toBe(true);
    }
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
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
