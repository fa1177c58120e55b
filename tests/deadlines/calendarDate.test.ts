import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dateOf } from '@/content/dateOf';
import {
  addBusinessDays,
  addDays,
  addMonths,
  isCalendarDate,
  middayOf,
} from '@/content/deadlines/calendarDate';

const date = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10));
const weekday = (on: string) => new Date(`${on}T00:00:00Z`).getUTCDay();
const gap = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('Days are counted by the calendar', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-29', 1, '2026-04-29'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-11-24', 45, '2027-01-08'],
  ])('%s and %i days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-12-31', 10, '2027-01-14'],
  ])('%s and %i working days is %s', (from, days, to) => expect(addBusinessDays(from, days)).toBe(to));

  it('knows the days that do not exist', () => {
    expect(['2026-02-29', '2026-13-01', '2026-2-1', 'soon', ''].filter(isCalendarDate)).toEqual([]);
    expect(isCalendarDate('2028-02-29')).toBe(true);
    expect(() => addDays('2026-02-30', 1)).toThrow('not a calendar date');
  });

  it('a month later is never more than 31 days away, and never in a third month', () => {
    fc.assert(
      fc.property(date, (from) => {
        const to = addMonths(from, 1);
        expect(gap(from, to)).toBeGreaterThanOrEqual(28);
        expect(gap(from, to)).toBeLessThanOrEqual(31);
        expect((Number(from.slice(5, 7)) % 12) + 1).toBe(Number(to.slice(5, 7)));
      }),
    );
  });

  it('months keep the day, or end on the last day of the month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const to = addMonths(from, months);
        const isLast = addDays(to, 1).endsWith('-01');
        expect(to.slice(8) === from.slice(8) || isLast).toBe(true);
      }),
    );
  });

  it('working days never end on a weekend, and pass over exactly the weekends between', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const to = addBusinessDays(from, days);
        expect([0, 6]).not.toContain(weekday(to));
        const worked = Array.from({ length: gap(from, to) }, (_, at) => weekday(addDays(from, at + 1)));
        expect(worked.filter((it) => it !== 0 && it !== 6)).toHaveLength(days);
      }),
    );
  });

  it('adding days one by one is the same as adding them at once', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (from, a, b) => {
        expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
      }),
    );
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Sao_Paulo', 'Africa/Cairo'])(
    'is the same in %s, also on the days the clock is changed',
    (where) => {
      process.env.TZ = where;
      fc.assert(
        fc.property(date, (on) => {
          expect(dateOf(middayOf(on).getTime())).toBe(on);
          expect(addDays(on, 0)).toBe(on);
        }),
      );
      expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    },
  );

  it('takes the day of the place where the person is', () => {
    const late = Date.parse('2026-11-24T23:30:00Z');
    process.env.TZ = 'Asia/Tokyo';
    expect(dateOf(late)).toBe('2026-11-25');
    process.env.TZ = 'America/New_York';
    expect(dateOf(late)).toBe('2026-11-24');
  });
});
