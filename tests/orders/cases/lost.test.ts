// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../content/orders/merge/merge';
import { emptyItem, emptyOrder } from '../../../content/orders/model/emptyOrder';
import type { Order } from '../../../content/orders/model/order';
import { placedAfter } from '../../../content/orders/model/sequence';
import { shownFields } from '../../../content/orders/model/shownFields';

const printed = (asPrinted: string) => ({
  asPrinted,
  amount: asPrinted.replace(/[^\d.]/g, ''),
  currency: asPrinted && 'USD',
});
const made = (at: string, from: 'list' | 'detail', fields: Partial<Order>): Order => {
  const order = { ...emptyOrder('3040000000000063', at), ...fields };
  order.pictures = order.items.filter(({ title }) => title === '').length;
  for (const field of shownFields(order)) order.readAt[field] = { at, from };
  return order;
};
const kettle = (quantity: string, price = 'US $7.50', variant = 'Blue') => ({
  ...emptyItem(),
  ...{ title: 'Kettle', variant, quantity, price: printed(price) },
});
const at = (day: number) => `2026-10-0${day}T10:00:00.000Z`;
const both = (one: Order, other: Order) => {
  const order = merge(merge(undefined, one), other);
  expect(merge(merge(undefined, other), one)).toEqual(order);
  return order;
};

describe('what one reading has and another has not', () => {
  test.each([
    [
      'a quantity that changes in the list',
      made(at(1), 'list', { items: [kettle('4')] }),
      made(at(2), 'list', { items: [kettle('3')] }),
      '×3',
      '×4',
    ],
    [
      'a piece that the order’s page does not show',
      made(at(1), 'list', { items: [kettle('4')] }),
      made(at(2), 'detail', { items: [kettle('1')] }),
      '×1',
      '×4',
    ],
    [
      'a price',
      made(at(1), 'list', { items: [kettle('1', 'US $7.50')] }),
      made(at(2), 'list', { items: [kettle('1', 'US $6.00')] }),
      'US $6.00',
      'US $7.50',
    ],
    [
      'a price and a variant',
      made(at(1), 'list', { items: [kettle('1', '', 'Blue')] }),
      made(at(2), 'detail', { items: [kettle('1', 'US $7.50', '')] }),
      'US $7.50',
      '(Blue)',
    ],
    [
      'a part of the sum',
      made(at(1), 'detail', { parts: [{ label: 'Tax', money: printed('US $2.00') }] }),
      made(at(2), 'detail', { parts: [{ label: 'Shipping', money: printed('US $2.00') }] }),
      'Shipping',
      'Tax',
    ],
  ])('%s is kept, or named among the changes as what became what is kept', (_, one, other, kept, gone) => {
    const [change, more] = both(one, other).changes;
    expect([more, change?.to, change?.from]).toEqual([
      undefined,
      expect.stringContaining(kept),
      expect.stringContaining(gone),
    ]);
  });

  test('of two readings the fuller stays, whichever was later', () => {
    const full = made(at(1), 'list', { items: [kettle('2')] });
    const bare = made(at(2), 'detail', { items: [{ ...emptyItem(), title: 'Kettle' }] });
    expect(both(full, bare)).toMatchObject({ items: [{ quantity: '2', variant: 'Blue' }], changes: [] });
  });

  test('an item that only one of them has stays', () => {
    const two = made(at(1), 'list', { items: [kettle('1'), { ...kettle('1'), title: 'Lid' }] });
    const one = made(at(2), 'detail', { items: [kettle('1')] });
    expect(both(two, one).items.map(({ title }) => title)).toEqual(['Kettle', 'Lid']);
  });

  test('dates of all readings stay', () => {
    const paid = { label: 'Paid on', date: '2026-09-01', asPrinted: 'Sep 1, 2026' };
    const done = { label: 'Completed on', date: '2026-09-20', asPrinted: 'Sep 20, 2026' };
    const order = both(made(at(1), 'detail', { dates: [paid] }), made(at(2), 'detail', { dates: [done] }));
    expect(order.dates).toEqual([paid, done]);
  });

  test('nothing printed is lost in any order of readings', () => {
    const small = (...texts: string[]) => fc.constantFrom('', ...texts);
    const item = fc
      .record({
        title: fc.constantFrom('Kettle', 'Lid'),
        quantity: small('1', '2', '3'),
        price: small('US $7.50', 'US $6.00'),
        variant: small('Blue', 'Red'),
      })
      .map(({ price, ...rest }) => ({ ...emptyItem(), ...rest, price: printed(price) }));
    const any = fc
      .record({
        day: fc.integer({ min: 1, max: 5 }),
        from: fc.constantFrom('list' as const, 'detail' as const),
        items: fc.array(item, { minLength: 1, maxLength: 3 }),
        payment: small('Card', 'PayPal'),
      })
      .map(({ day, from, ...fields }) => made(at(day), from, fields));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const order = both(a, b);
        const there = JSON.stringify([order.items, order.payment, order.changes]);
        for (const { items, payment } of [a, b])
          for (const text of [
            payment,
            ...items.flatMap(({ title, variant, price }) => [title, variant, price.asPrinted]),
          ])
            expect(there).toContain(text);
        const most = Math.max(
          ...[a, b].flatMap(({ items }) => items.map(({ quantity }) => Number(quantity))),
        );
        if (most > 0) expect(there).toMatch(new RegExp(`"quantity":"${most}"|×${most}`));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('a clock that was wrong', () => {
  const shipped = { asPrinted: 'Awaiting delivery', kind: 'shipped' } as const;
  const done = { asPrinted: 'Completed', kind: 'completed' } as const;

  test.each([
    ['set back', at(5), at(1)],
    ['ahead before', '2036-01-01T00:00:00.000Z', at(2)],
  ])('and %s never lets the older reading win', (_, first, second) => {
    const held = merge(undefined, placedAfter(undefined, made(first, 'list', { status: shipped })));
    const fresh = placedAfter(held, made(second, 'detail', { status: done }));
    const order = merge(held, fresh);
    expect([order.status, order.changes]).toEqual([
      done,
      [{ at: second, field: 'status', from: 'Awaiting delivery', to: 'Completed' }],
    ]);
    expect(merge(order, placedAfter(order, made(second, 'detail', { status: done })))).toEqual(order);
    const later = merge(order, placedAfter(order, made(at(3), 'list', { status: shipped })));
    expect(later.status).toEqual(shipped);
  });
});
