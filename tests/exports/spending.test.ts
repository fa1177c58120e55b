// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '@/content/orders/model/order';
import { sumOf } from '@/content/orders/text/decimal';
import { spending } from '@/content/orders/view/spending';
import { warranty } from '@/content/orders/view/warranty';
import { lampOrder } from './sampleOrders';

const order = (
  date: string,
  amount: string,
  currency: string,
  kind: Order['status']['kind'] = 'completed',
) => ({
  ...lampOrder(),
  id: `82000000${date.replaceAll('-', '')}${amount.replace(/\D/g, '')}`.slice(0, 20),
  date,
  total: { amount, currency, asPrinted: '' },
  status: { asPrinted: '', kind },
});

describe('Sums', () => {
  it.each([
    [['0.10', '0.20'], '0.30'],
    [['1.5', '2.25'], '3.75'],
    [['100', '0.005'], '100.005'],
    [['-5.00', '2.00'], '-3.00'],
    [['-0.50', '0.25'], '-0.25'],
    [['12345678901234567890.12', '0.01'], '12345678901234567890.13'],
    [['', '7'], '7'],
    [[], '0'],
  ])('of %j are exact: %s', (amounts, sum) => {
    expect(sumOf(amounts)).toBe(sum);
  });

  it('are the same as counting in cents', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const written = (n: number) =>
      `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (all) => {
        expect(sumOf(all.map(written))).toBe(written(all.reduce((a, b) => a + b, 0)));
      }),
    );
  });
});

describe('Spending', () => {
  it('adds up by currency and year, and leaves a year without an order in its place', () => {
    const { currencies } = spending([
      order('2026-01-01', '10.10', 'USD'),
      order('2026-05-01', '5.05', 'USD'),
      order('2024-05-01', '1.00', 'USD'),
      order('2026-05-01', '7.00', 'EUR'),
    ]);
    expect(currencies).toEqual([
      {
        currency: 'USD',
        orders: 3,
        amount: '16.15',
        years: [
          { year: '2026', orders: 2, amount: '15.15' },
          { year: '2025', orders: 0, amount: '0' },
          { year: '2024', orders: 1, amount: '1.00' },
        ],
      },
      { currency: 'EUR', orders: 1, amount: '7.00', years: [{ year: '2026', orders: 1, amount: '7.00' }] },
    ]);
  });

  it('counts no order that was never paid or was cancelled, and says how many have no price', () => {
    const all = [
      order('2026-01-01', '10.00', 'USD'),
      order('2026-01-02', '10.00', 'USD', 'canceled'),
      order('2026-01-03', '10.00', 'USD', 'toPay'),
      order('2026-01-04', '', ''),
    ];
    expect(spending(all)).toMatchObject({ apart: 2, withoutPrice: 1, currencies: [{ amount: '10.00' }] });
  });

  it('says how many it counts without knowing their state', () => {
    const all = [
      order('2026-01-01', '10.00', 'USD', 'unknown'),
      order('2026-01-02', '5.00', 'EUR', 'unknown'),
      order('2026-01-03', '', '', 'unknown'),
      order('2026-01-04', '10.00', 'USD'),
    ];
    expect(spending(all)).toMatchObject({ unknownState: 2, withoutPrice: 1 });
  });

  it('keeps orders without a date apart from the years', () => {
    expect(spending([order('', '3.00', 'USD')]).currencies[0]?.years).toEqual([
      { year: '', orders: 1, amount: '3.00' },
    ]);
  });

  it('has nothing to say without orders', () => {
    expect(spending([])).toEqual({ currencies: [], apart: 0, withoutPrice: 0, unknownState: 0 });
  });
});

describe('Warranty', () => {
  it.each([
    ['2026-11-24', '2024-11-24', 'recent'],
    ['2026-11-24', '2024-11-23', 'older'],
    ['2024-02-29', '2022-02-28', 'recent'],
    ['2024-02-29', '2022-02-27', 'older'],
    ['2026-11-24', '', 'undated'],
  ] as const)('on %s what was bought on %s is %s', (today, date, group) => {
    expect(warranty([order(date, '1.00', 'USD')], today)[group]).toHaveLength(1);
  });

  it('shows the newest first and leaves out what was never paid', () => {
    const all = [
      order('2025-01-01', '1.00', 'USD'),
      order('2026-01-01', '2.00', 'USD'),
      order('2026-02-01', '3.00', 'USD', 'canceled'),
    ];
    expect(warranty(all, '2026-11-24').recent.map(({ date }) => date)).toEqual(['2026-01-01', '2025-01-01']);
  });
});
