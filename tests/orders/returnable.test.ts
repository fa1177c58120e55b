// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusKinds } from '@/content/orders/model/fields';
import type { Order } from '@/content/orders/model/order';
import { returnable } from '@/content/orders/view/returnable';
import { lampOrder } from '../exports/sampleOrders';

const order = (date: string, kind: Order['status']['kind'] = 'completed'): Order => ({
  ...lampOrder(),
  date,
  status: { asPrinted: '', kind },
});
const on = (today: string, ...orders: Order[]) => returnable(orders, today);

/** Counted by hand on a paper calendar: 90 days. */
describe('Orders that may still be sent back', () => {
  it.each([
    ['2026-09-02', '2026-12-01', { count: 1, first: '2026-12-01', until: '2026-12-01' }],
    ['2026-09-02', '2026-12-02', undefined],
    ['2026-12-01', '2026-12-01', { count: 1, first: '2027-03-01', until: '2027-03-01' }],
    ['2028-01-31', '2028-02-29', { count: 1, first: '2028-04-30', until: '2028-04-30' }],
    ['', '2026-12-01', undefined],
  ])('placed on %j, today %s: %j', (date, today, right) => expect(on(today, order(date))).toEqual(right));

  it('are counted, with the first and the last day of them', () => {
    const some = ['2026-11-20', '2026-09-10', '2026-10-01', '2025-11-20'].map((date) => order(date));
    expect(on('2026-12-01', ...some)).toEqual({ count: 3, first: '2026-12-09', until: '2027-02-18' });
  });

  it('are never those that were cancelled or not paid, nor those without a date', () => {
    const some = statusKinds.map((kind) => order('2026-11-20', kind));
    expect(on('2026-12-01', ...some, order(''))?.count).toBe(statusKinds.length - 2);
  });

  it('never have a day that is past, or later than 90 days from now', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), day, (dates, today) => {
        const past = dates.filter((date) => date <= today);
        const found = on(today, ...past.map((date) => order(date)));
        if (!found) return;
        expect(found.first >= today && found.first <= found.until).toBe(true);
        expect((Date.parse(found.until) - Date.parse(today)) / 86_400_000).toBeLessThanOrEqual(90);
      }),
    );
  });
});
