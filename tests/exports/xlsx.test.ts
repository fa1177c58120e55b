// @vitest-environment node
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { itemColumns } from '@/content/orders/export/itemColumns';
import { orderColumns } from '@/content/orders/export/orderColumns';
import { refundColumns } from '@/content/orders/export/refundColumns';
import { type XlsxGiven, xlsx } from '@/content/orders/export/xlsx';
import { lampOrder, lampRefund, picturesOrder } from './sampleOrders';

const headings = Object.fromEntries(
  [...orderColumns, ...itemColumns, ...refundColumns].map(({ id }) => [id, id]),
);
const given = (more: Partial<XlsxGiven> = {}): XlsxGiven => ({
  orders: [lampOrder(), picturesOrder()],
  refunds: [lampRefund()],
  headings,
  names: { orders: 'Orders', items: 'Items', refunds: 'Refunds', note: 'About' },
  note: '2 saved.\nNot whole.',
  rightToLeft: false,
  ...more,
});
const rowsOf = async (sheet: string, more?: Partial<XlsxGiven>) => {
  const [headings = [], ...rows] = await readSheet(await (await xlsx(given(more))).arrayBuffer(), sheet);
  return rows.map((row) =>
    Object.fromEntries(headings.map((name, place) => [String(name), row[place] ?? null])),
  );
};

describe('The Excel file', () => {
  it('holds ids as texts, days as real dates and amounts as real numbers', async () => {
    const [lamp, pictures] = await rowsOf('Orders');
    expect(lamp).toMatchObject({
      orderId: '8200000000125102',
      date: new Date('2026-07-02T00:00:00Z'),
      total: 18.4,
      currency: 'USD',
      tracking: '00340434161094000001',
    });
    expect(pictures).toMatchObject({ orderId: '8200000000119020', total: null, currency: null });
  });

  it('has a sheet of items, one of refunds, and one that says what is not whole', async () => {
    expect(
      (await rowsOf('Items')).map(({ orderId, place, title, quantity, price }) => [
        orderId,
        place,
        title,
        quantity,
        price,
      ]),
    ).toEqual([
      ['8200000000125102', 1, 'Desk lamp, warm white', 2, 9.2],
      ['8200000000119020', 1, null, null, null],
      ['8200000000119020', 2, null, null, null],
    ]);
    expect((await rowsOf('Refunds'))[0]).toMatchObject({ refundId: '9000000000000001', amount: -9.2 });
    const about = await readSheet(await (await xlsx(given())).arrayBuffer(), 'About');
    expect(about).toEqual([['2 saved.'], ['Not whole.']]);
  });

  it('leaves out the columns that were not chosen', async () => {
    expect(Object.keys((await rowsOf('Orders', { columns: ['orderId', 'total'] }))[0] ?? {})).toEqual([
      'orderId',
      'total',
    ]);
  });

  it.each([
    '=1+1',
    "=cmd|'/c calc'!A0",
    '+1',
    '_x0041_ stays as it is',
    'constructor',
    '__proto__',
    'toString',
    'line\r\nbreak',
    'bell \u0007 inside',
    '<b>&amp;</b>',
    '00012',
    '1E5',
    '😀 قمر',
  ])('keeps a title as a text, letter by letter: %j', async (title) => {
    const order = lampOrder();
    order.store.name = title;
    expect((await rowsOf('Orders', { orders: [order] }))[0]?.store).toBe(title);
  });

  it('writes an amount with more digits than Excel can count as a text', async () => {
    const order = {
      ...lampOrder(),
      total: { amount: '12345678901234567.89', currency: 'IDR', asPrinted: '' },
    };
    expect((await rowsOf('Orders', { orders: [order] }))[0]?.total).toBe('12345678901234567.89');
  });

  it('takes sheet names that Excel would refuse', async () => {
    const names = { orders: 'Orders: all/[2026]', items: 'I'.repeat(60), refunds: '???', note: 'About' };
    expect(await rowsOf('Orders  all  2026', { names })).toHaveLength(2);
  });
});
