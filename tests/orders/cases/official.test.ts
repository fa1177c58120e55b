// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { merge } from '../../../content/orders/merge/merge';
import { emptyItem, emptyOrder } from '../../../content/orders/model/emptyOrder';
import { type Order, orderSchema } from '../../../content/orders/model/order';
import { groupLines } from '../../../content/orders/officialFile/group';
import { linesOf, type SheetCell } from '../../../content/orders/officialFile/sheet';
import { warranty } from '../../../content/orders/view/warranty';

const row = {
  order_id: '3040000000000072',
  parent_orderid: '3040000000000063',
  gmt_create_order_time: '2025-12-31 22:10:00',
  order_status: 'FINISH',
  item_name: 'Made-up kettle',
  unit_price: '2099',
  payable_amt: '1850',
  gmt_pay_order_time: '2026-01-01 06:10:05',
  gmt_trade_end_time: '2026-02-11 08:00:00',
  end_reason: 'buyer_accept_goods',
  is_success_pay: 'true',
  frozen_status: '0',
};
type Cells = Record<string, SheetCell>;
const grouped = (...rows: Cells[]) => {
  const headings = [...new Set(rows.flatMap((one) => Object.keys(one)))];
  return groupLines(
    linesOf([headings, ...rows.map((one) => headings.map((heading) => one[heading] ?? null))]).lines,
    '2026-11-05T10:00:00.000Z',
  );
};
const one = (...rows: Cells[]) => grouped(...rows).orders[0] as Order;
const id = row.parent_orderid;
const page = (
  item: [price: string, amount: string, quantity: string],
  currency: string,
  total = '',
): Order => ({
  ...emptyOrder(id, '2026-11-04T10:00:00.000Z'),
  items: [
    {
      ...emptyItem(),
      title: row.item_name,
      quantity: item[2],
      price: { asPrinted: item[0], amount: item[1], currency },
    },
  ],
  total: { asPrinted: total, amount: total.replace(/[^\d.]/g, ''), currency: total && currency },
  currencies: [currency],
  readAt: {
    items: { at: '2026-11-04T10:00:00.000Z', from: 'list' },
    ...(total ? { total: { at: '2026-11-04T10:00:00.000Z', from: 'list' } } : {}),
  },
});

describe('the columns of the official file', () => {
  test('give the day of the order, its payment, its end, its state and the price of one piece', () => {
    const order = one(row);
    expect(order.date).toBe('2025-12-31');
    expect(order.dates).toEqual([
      { label: 'gmt_pay_order_time', date: '2026-01-01', asPrinted: row.gmt_pay_order_time },
      { label: 'gmt_trade_end_time', date: '2026-02-11', asPrinted: row.gmt_trade_end_time },
    ]);
    expect(order.status).toEqual({ asPrinted: 'FINISH · buyer_accept_goods', kind: 'completed' });
    expect(order.items[0]).toMatchObject({ title: row.item_name, price: { amount: '20.99', currency: '' } });
    expect(orderSchema.safeParse(merge(undefined, order)).success).toBe(true);
  });

  test('are known by their headings in any order and any writing; what is not known is kept and named', () => {
    const headings = ['Payable Amt', 'coupon_code', 'ITEM_NAME', ' Order_ID', 'Unit-Price'];
    const { lines, unknown } = linesOf([
      ['Order export', null],
      headings,
      ['1850', 'MADEUP5', 'Kettle', id, '2099'],
    ]);
    expect(unknown).toEqual(['coupon_code']);
    const [order] = groupLines(lines, '2026-11-05T10:00:00.000Z').orders;
    expect([order?.total.amount, order?.items[0]?.price.amount, order?.fileCells]).toEqual([
      '18.50',
      '20.99',
      [{ label: 'coupon_code', value: 'MADEUP5' }],
    ]);
  });

  test('tell of lines that are held back', () => {
    const order = one({ ...row, frozen_status: 'FROZEN' });
    expect(order.fileCells).toEqual([{ label: 'frozen_status', value: 'FROZEN' }]);
    expect(grouped({ ...row, frozen_status: '1' }, row).frozen).toBe(1);
  });

  test('start the warranty with the end of the trade', () => {
    const old = one({
      ...row,
      gmt_create_order_time: '2023-10-01 10:00:00',
      gmt_trade_end_time: '2024-12-20 10:00:00',
    });
    expect(warranty([old], '2026-11-30').recent).toHaveLength(1);
    expect(warranty([{ ...old, dates: [] }], '2026-11-30').recent).toHaveLength(0);
  });
});

describe('order numbers of the official file', () => {
  test.each([
    ['3040000000000063', id],
    ['3.040000000000063E15', id],
    ['3,040000000000063E+15', id],
    [3040000000000063, id],
    ['3040000000000063.0', id],
    ["'3040000000000063", id],
    ['7020000911', '7020000911'],
  ])('are read where all digits are there: %s', (cell, expected) => {
    expect(one({ ...row, parent_orderid: cell }).id).toBe(expected);
  });

  test.each(['3.04E15', '3.04E+15', '#####', '304000', 'unknown', 3.04e20])(
    'make no order of their own where the parent’s is not: %s',
    (cell) => {
      expect(grouped({ ...row, parent_orderid: cell })).toMatchObject({
        orders: [],
        apart: [],
        withoutId: 1,
      });
    },
  );
});

describe('lines of the official file', () => {
  test('that are alike are two, and one only where the file gives both the same number', () => {
    expect(one(row, { ...row, order_id: '3040000000000073' }).items).toHaveLength(2);
    expect(one(row, row).items).toHaveLength(1);
  });

  test('read a second time change nothing, times included', () => {
    const first = merge(undefined, one(row));
    const later = groupLines(
      linesOf([Object.keys(row), Object.values(row)]).lines,
      '2026-11-29T10:00:00.000Z',
    ).orders[0] as Order;
    expect(merge(first, later)).toEqual(first);
    expect(merge(later, first)).toEqual(first);
    const withPage = merge(first, page(['US $20.99', '20.99', '1'], 'USD'));
    expect(merge(withPage, later)).toEqual(withPage);
  });
});

describe('amounts of the official file', () => {
  test.each([
    ['KRW', ['₩21,300', '21300', '1'], '21300', '21300'],
    ['KRW', ['₩21,300', '21300', '1'], '2130000', '21300'],
    ['CLP', ['CLP 7.100', '7100', '3'], '21300', '21300'],
    ['JPY', ['¥21,300', '21300', '1'], '26400', ''],
    ['TND', ['TND 21.300', '21.300', '1'], '21300', '21.300'],
    ['USD', ['US $21.30', '21.30', '1'], '2450', '24.50'],
    ['EUR', ['€21.30', '21.30', '1'], '2130', '21.30'],
  ] as const)('in %s beside %j: %s is %s', (currency, item, cents, amount) => {
    const order = merge(one({ ...row, payable_amt: cents }), page([...item], currency));
    expect(order.total).toMatchObject({ amount, currency });
    expect(order.problems.some(({ field, reason }) => field === 'total' && reason === 'unknownUnit')).toBe(
      amount === '',
    );
    expect(merge(page([...item], currency), one({ ...row, payable_amt: cents }))).toEqual(order);
  });

  test('that say the same in another unit tell of no change', () => {
    const order = merge(
      page(['₩21,300', '21300', '1'], 'KRW', '₩21300'),
      one({ ...row, payable_amt: '21300' }),
    );
    expect([order.total.amount, order.changes]).toEqual(['21300', []]);
  });

  test('a day that differs only by the clock the file goes by is no change', () => {
    const dated = {
      ...page(['US $20.99', '20.99', '1'], 'USD'),
      date: '2026-01-01',
      dateAsPrinted: 'Jan 1, 2026',
    };
    dated.readAt = { ...dated.readAt, date: { at: '2026-11-04T10:00:00.000Z', from: 'list' } };
    const order = merge(dated, one(row));
    expect([order.date, order.changes]).toEqual(['2026-01-01', []]);
  });
});
