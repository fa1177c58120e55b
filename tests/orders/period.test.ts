// @vitest-environment node
import { expect, it } from 'vitest';
import { isWithin, longestOf, monthsOf } from '@/content/orders/model/period';
import { siteLanguages } from '@/content/orders/model/siteLanguages';

it.each([
  ['last 6 months', 6],
  ['last 1 year', 12],
  ['last 2 years', 24],
  ['All / Last year', 12],
  ['últimos 6 meses', 6],
  ['últimos 2 años', 24],
  ['letzte 2 Jahre', 24],
  ['letzten 6 Monate', 6],
  ['6 derniers mois', 6],
  ['최근 2년', 24],
  ['最近', undefined],
  ['過去6か月', 6],
  ['последние 6 месяцев', 6],
  ['последние 2 года', 24],
  ['آخر ٦ أشهر', 6],
  ['آخر سنتين', 24],
  ['שנתיים אחרונות', 24],
  ['2024', undefined],
  ['All', undefined],
  ['', undefined],
])('the period “%s” reaches back %s months', (period, months) => {
  expect(monthsOf(period)).toBe(months);
});

it('a longer period holds a shorter one, and a period of unknown length only itself', () => {
  expect(isWithin('last 6 months', 'last 2 years')).toBe(true);
  expect(isWithin('last 2 years', 'last 6 months')).toBe(false);
  expect([isWithin('All', 'All'), isWithin('All', 'last 2 years')]).toEqual([true, false]);
});

it('the longest is told only where all of them say how long they are', () => {
  expect(longestOf(['All / Last year', 'last 6 months', 'last 2 years'])).toBe('last 2 years');
  expect(longestOf(['All', 'last 2 years'])).toBe('');
  expect(longestOf([])).toBe('');
});

it('knows what this version of Intl calls months and years in each of the site’s languages', () => {
  for (const language of siteLanguages)
    for (const [unit, months] of [
      ['month', 1],
      ['year', 12],
    ] as const)
      for (const count of [1, 2, 3, 5, 6]) {
        const printed = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
        expect(monthsOf(printed.format(count)), printed.format(count)).toBe(count * months);
      }
});
