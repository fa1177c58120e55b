import fc from 'fast-check';
import { emptyItem, emptyMoney, emptyOrder } from '../../content/orders/model/emptyOrder';
import { orderSources } from '../../content/orders/model/fields';
import type { Order } from '../../content/orders/model/order';
import { shownFields } from '../../content/orders/model/shownFields';

const id = '8200000000000001';
const moments = ['2026-09-01T08:00:00.000Z', '2026-09-01T08:00:01.000Z', '2026-09-20T10:42:00.000Z'];
const small = (...texts: string[]) => fc.constantFrom('', ...texts);

const money = fc
  .record({ amount: small('4.59', '5.00'), currency: small('USD', 'EUR') })
  .map(({ amount, currency }) => ({ amount, currency, asPrinted: `${currency}${amount}` }));

const item = fc
  .record({
    title: small('Lamp', 'Rope'),
    variant: small('red'),
    image: small('https://ae01.alicdn.com/kf/x.jpg'),
  })
  .map((cells) => ({ ...emptyItem(), ...cells }));

/** Any reading of one made-up order: from any source, at one of few moments, with any of its fields empty. */
export const anyReading: fc.Arbitrary<Order> = fc
  .record({
    at: fc.constantFrom(...moments),
    from: fc.constantFrom(...orderSources),
    date: small('2026-08-01', '2026-08-02'),
    status: fc.constantFrom(
      { asPrinted: '', kind: 'unknown' as const },
      { asPrinted: 'Completed', kind: 'completed' as const },
      { asPrinted: 'Awaiting delivery', kind: 'shipped' as const },
      { asPrinted: 'Foo', kind: 'unknown' as const },
    ),
    items: fc.array(item, { maxLength: 3 }),
    store: fc.record({ name: small('Shop', 'Store'), link: small('https://www.aliexpress.com/store/1') }),
    total: money,
    parts: fc.array(fc.record({ label: small('Tax'), money }), { maxLength: 2 }),
    payment: small('Card', 'PayPal'),
    tracking: fc.subarray(['AB123456', 'CD123456', 'EF123456']),
    links: fc.record({
      detail: small('https://www.aliexpress.com/p/order/detail.html?orderId=1'),
      receipt: small(
        'https://www.aliexpress.com/p/tax-ui/index.html?a',
        'https://www.aliexpress.com/p/tax-ui/index.html?b',
      ),
      tracking: fc.constant(''),
    }),
    problem: fc.constantFrom('unreadableMoney' as const, 'notShown' as const, undefined),
  })
  .map(({ at, from, problem, ...fields }) => {
    const order: Order = { ...emptyOrder(id, at), ...fields };
    order.dateAsPrinted = order.date;
    order.pictures = order.items.filter(({ title }) => title === '').length;
    // The official file names no currency, and its total has no text of a page.
    if (from === 'officialFile') order.total = { ...emptyMoney(), amount: order.total.amount };
    const named = from === 'officialFile' ? [] : [order.total, ...order.parts.map((part) => part.money)];
    order.currencies = [...new Set(named.map(({ currency }) => currency).filter(Boolean))].sort();
    if (problem) order.problems = [{ field: 'total', reason: problem, count: 1 }];
    for (const field of shownFields(order)) order.readAt[field] = { at, from };
    if (problem) order.readAt.total = { at, from };
    return order;
  });
