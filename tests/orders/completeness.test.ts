import { describe, expect, test } from 'vitest';
import { completeness } from '../../content/orders/model/completeness';
import { emptyItem, emptyOrder } from '../../content/orders/model/emptyOrder';
import type { ScanRecord } from '../../content/orders/model/listExtent';
import type { Order } from '../../content/orders/model/order';

const at = '2026-09-20T10:42:00.000Z';
const earlier = '2026-09-19T10:42:00.000Z';
const filters = ['All / Last year', 'last 6 months', 'last 1 year', 'last 2 years'];

const order = (id: number, fields: Partial<Order> = {}): Order => ({
  ...emptyOrder(`82000000000000${id}`, at),
  date: '2026-09-01',
  total: { amount: '1.00', currency: 'USD', asPrinted: 'US $1.00' },
  ...fields,
});

const scan = (filter: string, endReached: boolean, fields: Partial<ScanRecord> = {}): ScanRecord => ({
  tab: 'View all',
  tabCode: 'all',
  filter,
  filtersOffered: filters,
  count: '',
  endReached,
  lastAt: at,
  ...fields,
});

describe('a whole history', () => {
  test('is one whose end was reached under every filter that the page offers', () => {
    expect(
      completeness(
        [],
        filters.map((filter) => scan(filter, true)),
      ).whole,
    ).toBe(true);
  });

  test('is not one with a filter that was never opened, or not to its end', () => {
    const missing = completeness([], [scan('All / Last year', true)]);
    expect([missing.whole, missing.notOpened]).toEqual([false, ['last 2 years']]);
    const halfway = completeness(
      [],
      filters.map((filter) => scan(filter, filter !== 'last 2 years')),
    );
    expect([halfway.whole, halfway.notOpened]).toEqual([false, []]);
    expect(halfway.unfinished).toEqual([{ tab: 'View all', filter: 'last 2 years', at }]);
  });

  test('is one when its longest period was read whole: that holds the shorter ones', () => {
    const longest = completeness([], [scan('last 2 years', true), scan('last 6 months', false)]);
    expect([longest.whole, longest.notOpened, longest.unfinished]).toEqual([true, [], []]);
    const years = ['2026', '2025'];
    const one = completeness([], [scan('2026', true, { filtersOffered: years })]);
    expect([one.whole, one.notOpened]).toEqual([false, ['2025']]);
  });

  test('has gaps where a reading was broken off, told by the days of the orders beside them', () => {
    const days = ['2026-09-01', '2026-08-01', '2026-05-01', '2026-04-01'];
    const orders = days.map((date, place) => order(11 + place, { date }));
    const [a = '', b = '', c = '', d = ''] = orders.map(({ id }) => id);
    const stretches = [
      [c, d],
      [a, b],
    ];
    expect(completeness(orders, [scan('last 2 years', false, { stretches })]).gaps).toEqual([
      { filter: 'last 2 years', newer: '2026-08-01', older: '2026-05-01' },
    ]);
    expect(completeness(orders, [scan('last 2 years', true, { stretches })]).gaps).toEqual([]);
  });

  test('counts the cards that have no readable number, each once', () => {
    const unread = [{ key: 'raw-1-9', text: 'Some text' }];
    const scans = [scan('last 2 years', true, { unread }), scan('last 6 months', true, { unread })];
    expect(completeness([], scans).unnumbered).toBe(1);
  });

  test('is never claimed while the choices of the filter are not known', () => {
    const result = completeness([], [scan('All / Last year', true, { filtersOffered: [] })]);
    expect([result.whole, result.filtersKnown]).toEqual([false, false]);
    expect(completeness([], []).whole).toBe(false);
  });

  test('is not told from the tabs that hold only a part', () => {
    const shipped = filters.map((filter) => scan(filter, true, { tab: 'Processed', tabCode: 'shipped' }));
    expect(completeness([], shipped).whole).toBe(false);
    expect(completeness([], shipped).endsReached).toEqual([]);
    const all = scan('All / Last year', false);
    const both = completeness([], [...shipped, all]);
    expect(both.endsReached).toEqual([]);
    expect(both.unfinished).toEqual([{ tab: 'View all', filter: 'All / Last year', at }]);
  });

  test('an end once reached stays reached when the list is opened again', () => {
    const scans = [scan('All / Last year', false), scan('All / Last year', true, { lastAt: earlier })];
    expect(completeness([], scans).endsReached).toEqual([{ tab: 'View all', filter: 'All / Last year', at }]);
    expect(completeness([], scans).unfinished).toEqual([]);
  });
});

describe('what is missing', () => {
  const noMoney = { amount: '', currency: 'USD', asPrinted: 'US $1.234' };
  const picture = { ...emptyItem(), image: 'https://ae01.alicdn.com/kf/x.jpg' };
  const problems: Order['problems'] = [{ field: 'total', reason: 'ambiguousSeparator', count: 1 }];
  const link = 'https://www.aliexpress.com/p/order/detail.html?spm=x&orderId=8200000000000013';
  const orders = [
    order(11),
    order(12, { total: noMoney, problems }),
    order(13, { items: [picture], pictures: 1, links: { detail: link, receipt: '', tracking: '' } }),
    order(14, { date: '', total: noMoney, problems, readAt: { items: { at, from: 'detail' } } }),
  ];
  const result = completeness(orders, []);

  test('is counted and named', () => {
    expect(result).toMatchObject({
      saved: 4,
      withoutPrice: ['8200000000000012', '8200000000000014'],
      withoutDate: ['8200000000000014'],
      picturesOnly: ['8200000000000013'],
      problems: [{ field: 'total', reason: 'ambiguousSeparator', orders: 2 }],
    });
  });

  test('comes with the pages that can complete it, but not with those that were opened already', () => {
    expect(result.toComplete).toEqual([
      {
        id: '8200000000000012',
        link: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000012',
      },
      { id: '8200000000000013', link },
    ]);
  });
});

test('printed figures are given as they were printed, and only where there are any', () => {
  const scans = [scan('', false, { tab: 'To pay', tabCode: 'unpaid', count: '3' }), scan('x', false)];
  expect(completeness([], scans).printedCounts).toEqual([{ tab: 'To pay', count: 3, at }]);
});
