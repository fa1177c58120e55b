import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../content/orders/merge/merge';
import { emptyItem } from '../../content/orders/model/emptyOrder';
import { type Order, orderSchema } from '../../content/orders/model/order';
import { all, content, day, reading, usd } from './readingsOfADay';
import { anyReading } from './readingsOfOneOrder';

describe('the items of an order', () => {
  const full = { ...emptyItem(), title: 'Desk lamp', quantity: '2', price: usd('9.20') };
  const bare = { ...emptyItem(), title: 'Desk lamp' };

  test('of two readings with as many titles are those that tell more, whichever came last', () => {
    const more = reading(1, 'list', { items: [full] }, 'items');
    const less = reading(5, 'list', { items: [bare] }, 'items');
    expect(all(more, less).items).toEqual([full]);
    expect(all(less, more).items).toEqual([full]);
  });

  test('that tell as much are the newest', () => {
    const first = reading(1, 'list', { items: [full] }, 'items');
    const later = reading(5, 'list', { items: [{ ...full, quantity: '3' }] }, 'items');
    expect(all(later, first).items[0]?.quantity).toBe('3');
  });
});

describe('the state of an order', () => {
  test('is what a page said, also when the official file was read later', () => {
    const page = reading(1, 'list', { status: { asPrinted: 'Canceled', kind: 'canceled' } }, 'status');
    const coded = { asPrinted: 'buyer_accept_goods', kind: 'completed' } as const;
    const file = reading(5, 'officialFile', { status: coded }, 'status');
    expect(all(page, file).status.kind).toBe('canceled');
    expect(all(file, page).status.kind).toBe('canceled');
    expect(all(file).status).toEqual(coded);
  });

  const toPay = { asPrinted: 'Awaiting payment', kind: 'toPay' } as const;
  const foreign = { asPrinted: 'بانتظار الدفع', kind: 'unknown' } as const;
  const known = reading(1, 'list', { status: toPay }, 'status');
  const problems: Order['problems'] = [{ field: 'status', reason: 'unknownStatus', count: 1 }];
  const unknown = reading(3, 'detail', { status: foreign, problems }, 'status');

  test('once understood stays so when it is read in a language that is not', () => {
    for (const order of [all(known, unknown), all(unknown, known)]) {
      expect([order.status, order.problems, order.changes]).toEqual([toPay, [], []]);
    }
  });

  test('is the newest word while none is understood, and two such words tell of no change', () => {
    const other = reading(5, 'list', { status: { asPrinted: 'Zu zahlen', kind: 'unknown' } }, 'status');
    expect([all(unknown, other).status.asPrinted, all(unknown, other).changes]).toEqual(['Zu zahlen', []]);
  });

  test('that is understood later tells of its change from the last that was', () => {
    const shipped = { asPrinted: 'Shipped', kind: 'shipped' } as const;
    const later = reading(5, 'list', { status: shipped }, 'status');
    const change = { at: day(5), field: 'status', from: 'Awaiting payment', to: 'Shipped' };
    for (const order of [all(known, unknown, later), all(later, unknown, known)]) {
      expect([order.status, order.changes]).toEqual([shipped, [change]]);
    }
  });
});

describe('saving the same orders again', () => {
  test('order, repetition and splitting of saves never change the record', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyReading, { minLength: 1, maxLength: 5 })
          .chain((readings) =>
            fc.tuple(
              fc.constant(readings),
              fc.shuffledSubarray([...readings, ...readings], { minLength: 2 * readings.length }),
            ),
          ),
        ([readings, again]) => {
          expect(content(all(...again))).toEqual(content(all(...readings)));
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  test('records saved apart can be put together later', () => {
    fc.assert(
      fc.property(anyReading, anyReading, anyReading, (a, b, c) => {
        expect(content(merge(all(a), all(b, c)))).toEqual(content(merge(all(a, b), all(c))));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('a record put together with itself or with what it was made of stays as it is, changes and all', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (a, b) => {
        const whole = all(a, b);
        expect(merge(whole, whole)).toEqual(whole);
        expect(merge(whole, b)).toEqual(whole);
        expect(orderSchema.parse(whole)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('the richer reading stays, field by field', () => {
  test('an empty field never takes the place of a full one', () => {
    const full = reading(1, 'list', { payment: 'Card', total: usd('4.59') }, 'payment', 'total');
    const empty = reading(9, 'detail', {});
    expect(content(all(full, empty))).toEqual(content(all(full)));
  });

  test('titles take the place of pictures, also when the pictures are seen again later', () => {
    const picture = { ...emptyItem(), image: 'https://ae01.alicdn.com/kf/x.jpg' };
    const lamp = { ...emptyItem(), title: 'Lamp' };
    const list = reading(5, 'list', { items: [picture], pictures: 1 }, 'items');
    const detail = reading(1, 'detail', { items: [lamp], pictures: 0 }, 'items');
    const order = all(detail, list);
    expect([order.items, order.pictures, order.readAt.items]).toEqual([
      [lamp],
      0,
      { at: day(1), from: 'detail' },
    ]);
    expect(order.changes).toEqual([]);
  });

  test('an amount takes the place of a price that could not be read, and its problem goes', () => {
    const unread = reading(
      5,
      'detail',
      {
        total: { amount: '', currency: 'USD', asPrinted: 'US $1.234' },
        problems: [{ field: 'total', reason: 'ambiguousSeparator', count: 1 }],
      },
      'total',
    );
    const read = reading(1, 'list', { total: usd('1234.00') }, 'total');
    expect(all(unread).problems).toHaveLength(1);
    const order = all(unread, read);
    expect([order.total, order.problems]).toEqual([usd('1234.00'), []]);
  });

  test('the newest status stays, wherever it was read, and the old one is kept in the list of changes', () => {
    const shipped = { asPrinted: 'Awaiting delivery', kind: 'shipped' } as const;
    const done = { asPrinted: 'Completed', kind: 'completed' } as const;
    const detail = reading(1, 'detail', { status: shipped }, 'status');
    const list = reading(3, 'list', { status: done }, 'status');
    const change = { at: day(3), field: 'status', from: 'Awaiting delivery', to: 'Completed' };
    for (const order of [all(detail, list), all(list, detail), all(detail, list, detail, list)]) {
      expect([order.status, order.changes]).toEqual([done, [change]]);
    }
  });

  test('an old save repeated adds nothing to the list of changes', () => {
    const on = (at: number, asPrinted: string, kind: 'toPay' | 'shipped' | 'completed') =>
      reading(at, 'list', { status: { asPrinted, kind } }, 'status');
    const saves = [
      on(1, 'To pay', 'toPay'),
      on(2, 'Shipped', 'shipped'),
      on(3, 'Completed', 'completed'),
    ] as const;
    const order = all(...saves);
    expect(order.changes.map(({ from, to }) => [from, to])).toEqual([
      ['To pay', 'Shipped'],
      ['Shipped', 'Completed'],
    ]);
    expect(all(...saves, ...saves)).toEqual(order);
  });

  test('a total with its currency takes the place of one without, wherever it was read', () => {
    const unescapeCell = { amount: '4.59', currency: '', asPrinted: '$4.59' };
    const detail = reading(5, 'detail', { total: unescapeCell }, 'total');
    const list = reading(1, 'list', { total: usd('4.59') }, 'total');
    expect(all(detail, list).total).toEqual(usd('4.59'));
    expect(all(detail, list).changes).toEqual([]);
  });

  test('the same status in another language is no change', () => {
    const english = reading(1, 'list', { status: { asPrinted: 'Completed', kind: 'completed' } }, 'status');
    const other = reading(2, 'list', { status: { asPrinted: 'Concluído', kind: 'completed' } }, 'status');
    expect(all(english, other).changes).toEqual([]);
  });

  test('another total is noted with both figures; the one of the detail page stays', () => {
    const detail = reading(1, 'detail', { total: usd('20.00') }, 'total');
    const list = reading(2, 'list', { total: usd('15.00') }, 'total');
    const order = all(list, detail);
    expect(order.total).toEqual(usd('20.00'));
    expect(order.changes).toEqual([{ at: day(2), field: 'total', from: '15.00 USD', to: '20.00 USD' }]);
  });

  test('tracking numbers add up', () => {
    const one = reading(1, 'list', { tracking: ['B12345'] }, 'tracking');
    const two = reading(2, 'tracking', { tracking: ['A12345', 'B12345'] }, 'tracking');
    expect(all(one, two).tracking).toEqual(['A12345', 'B12345']);
  });

  test('the day of the first save is kept', () => {
    expect(all(reading(4, 'list', {}), reading(2, 'list', {}), reading(3, 'list', {})).firstSavedAt).toBe(
      day(2),
    );
  });
});
