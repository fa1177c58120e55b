import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../content/orders/merge/merge';
import { orderSchema } from '../../content/orders/model/order';
import { refundSchema } from '../../content/orders/model/refund';
import { scrapedOrderSchema } from '../../content/orders/model/scrapedSchema';
import { parseOrder } from '../../content/orders/parse/parseOrder';
import { parseRefund } from '../../content/orders/parse/parseRefund';

const at = '2026-09-20T10:42:00.000Z';

// What a page under somebody else's control may print: markup, code in addresses, marks, long runs of digits.
const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  '=HYPERLINK("https://evil.example")',
  '\u202eUS $4.59',
  'R$126,59',
  'US $1.234',
  '9'.repeat(60),
  `//www.aliexpress.com/item/${'ж'.repeat(3000)}.html`,
  '//www.aliexpress.com/item/1005000000000001.html',
  'https://ae01.alicdn.com/kf/x.jpg',
  'Apr 27, 2026',
  'x99999999999999',
  '💥'.repeat(900),
);
const text = fc.oneof(nasty, fc.string({ maxLength: 60, unit: 'binary' }), fc.constant(''));
const rows = fc.array(fc.record({ label: text, value: text }), { maxLength: 4 });

const printed = fc.record({
  from: fc.constantFrom('list' as const, 'detail' as const, 'tracking' as const),
  id: fc.stringMatching(/^\d{10,20}$/),
  date: text,
  status: text,
  storeName: text,
  storeLink: text,
  items: fc.array(
    fc.record({ title: text, variant: text, quantity: text, price: text, link: text, image: text }),
    {
      maxLength: 4,
    },
  ),
  total: text,
  parts: rows,
  payment: text,
  tracking: fc.array(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 4 }),
  rows,
  detailLink: text,
  receiptLink: text,
  trackingLink: text,
});

const page = fc.record({
  language: text,
  url: fc.constantFrom('', 'https://www.aliexpress.com/p/order/index.html'),
});

test('whatever a page prints becomes an order that the casebook takes, also after merging', () => {
  fc.assert(
    fc.property(printed, page, (texts, where) => {
      expect(scrapedOrderSchema.safeParse(texts).success).toBe(true);
      const order = parseOrder(texts, where, at);
      expect(orderSchema.parse(order)).toEqual(order);
      const merged = merge(order, parseOrder({ ...texts, from: 'detail' }, where, at));
      expect(orderSchema.parse(merged)).toEqual(merged);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('whatever a page prints becomes a refund row that the casebook takes', () => {
  const id = fc.oneof(fc.stringMatching(/^\d{6,24}$/), fc.constant(''));
  const refund = fc.record({
    id,
    lineId: id,
    orderId: fc.stringMatching(/^\d{10,20}$/),
    kind: text,
    state: text,
    money: text,
    date: text,
    title: text,
    store: text,
    link: text,
    image: text,
  });
  fc.assert(
    fc.property(refund, page, (texts, where) => {
      const row = parseRefund(texts, where, at);
      expect(refundSchema.parse(row)).toEqual(row);
    }),
    { numRuns: 300 },
  );
}, 60_000);
