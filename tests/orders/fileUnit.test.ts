// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { listOrders } from '@/content/casebook/listOrders';
import { saveReadings } from '@/content/casebook/saveReadings';
import { emptyItem, emptyOrder } from '@/content/orders/model/emptyOrder';
import type { Order } from '@/content/orders/model/order';
import { shownFields } from '@/content/orders/model/shownFields';
import { compare } from '@/content/orders/officialFile/compare';
import { groupLines } from '@/content/orders/officialFile/group';
import { linesOf } from '@/content/orders/officialFile/sheet';
import { freshCasebooks } from '../casebook/freshCasebooks';

const at = '2026-11-05T10:00:00.000Z';
const id = (n: number) => `30500000000000${10 + n}`;

/** The official file: order → whole number. */
const file = (sums: Record<string, string>) => {
  const headings = ['order_id', 'item_name', 'payable_amt', 'unit_price', 'gmt_create_order_time'];
  const rows = Object.entries(sums).map(([one, sum]) => [
    one,
    'Made-up rope',
    sum,
    sum,
    '2021-05-03 10:00:00',
  ]);
  return groupLines(linesOf([headings, ...rows]).lines, at);
};

/** An order as a list shows it. */
const page = (one: string, amount: string, currency: string): Order => {
  const total = { amount, currency, asPrinted: `${currency} ${amount}` };
  const items = [{ ...emptyItem(), title: 'Made-up rope', quantity: '1', price: total }];
  const order = { ...emptyOrder(one, at), total, items, currencies: [currency] };
  for (const field of shownFields(order)) order.readAt[field] = { at, from: 'list' };
  return order;
};

/** The totals of a casebook after some savings, by order. */
const saved = async (...savings: Order[][]) => {
  await freshCasebooks();
  let casebook: string | undefined = 'new';
  for (const orders of savings) {
    const answer = await saveReadings({ orders, refunds: [] }, casebook);
    if ('ask' in answer) throw new Error('asked');
    casebook = answer.casebook;
  }
  const orders = await listOrders(casebook);
  return Object.fromEntries(
    orders.map((one) => [one.id, `${one.total.amount} ${one.total.currency}`.trim()]),
  );
};

beforeEach(freshCasebooks);

describe('The official file, whose sums name neither currency nor unit,', () => {
  it.each([
    ['EUR', '12.34', '1234', '7.00', '700', '5990', '59.90 EUR'],
    ['KRW', '14140', '14140', '9000', '9000', '25990', '25990 KRW'],
    ['CLP', '14140', '1414000', '9000', '900000', '2599000', '25990 CLP'],
    ['KWD', '3.560', '3560', '1.250', '1250', '25990', '25.990 KWD'],
    ['TND', '93.62', '9362', '288.09', '28809', '2599', '25.99 TND'],
  ])(
    'is in %s where two orders of it that pages show say so',
    async (currency, a, inA, b, inB, other, right) => {
      const { orders } = file({ [id(1)]: inA, [id(2)]: inB, [id(3)]: other });
      const pages = [page(id(1), a, currency), page(id(2), b, currency)];
      for (const savings of [
        [orders, pages],
        [pages, orders],
        [pages, orders, orders],
      ])
        expect((await saved(...savings))[id(3)]).toBe(right);
      expect(compare(file({ [id(1)]: inA }), pages).differences).toEqual([]);
    },
  );

  it('is not, where one order alone says so, but its unit is not assumed any more', async () => {
    const { orders } = file({ [id(1)]: '14140', [id(3)]: '25990' });
    expect((await saved(orders, [page(id(1), '14140', 'KRW')]))[id(3)]).toBe('');
  });

  it('is not, where orders name two currencies', async () => {
    const { orders } = file({ [id(1)]: '1234', [id(2)]: '700', [id(3)]: '5990' });
    const pages = [page(id(1), '12.34', 'EUR'), page(id(2), '7.00', 'USD')];
    expect((await saved(orders, pages))[id(3)]).toBe('59.90');
  });

  it('is not, where most sums are others than the pages show', async () => {
    const { orders } = file({
      [id(1)]: '1234',
      [id(2)]: '700',
      [id(3)]: '11',
      [id(4)]: '12',
      [id(5)]: '5990',
    });
    const pages = [
      ...[page(id(1), '12.34', 'EUR'), page(id(2), '7.00', 'EUR')],
      ...[page(id(3), '99.00', 'EUR'), page(id(4), '98.00', 'EUR')],
    ];
    expect((await saved(orders, pages))[id(5)]).toBe('59.90');
  });

  it('is read in hundredths, without a currency, where no page says anything', async () => {
    expect((await saved(file({ [id(1)]: '1234' }).orders))[id(1)]).toBe('12.34');
  });
});
