// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CsvForm, csv, plainForm } from '@/content/orders/export/csv';
import { itemColumns, itemRows } from '@/content/orders/export/itemColumns';
import { orderColumns } from '@/content/orders/export/orderColumns';
import { refundColumns } from '@/content/orders/export/refundColumns';
import { xlsx } from '@/content/orders/export/xlsx';
import { expected, fitted, openCsv, openXlsx } from './otherProgram';
import { lampOrder, lampRefund, picturesOrder } from './sampleOrders';

const folder = mkdtempSync(path.join(tmpdir(), 'leavewell-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = [
  '=1+1',
  '@SUM(A1)',
  '1,5',
  '1.5',
  '3/4',
  '1E5',
  'TRUE',
  'one; two, "three"',
  'line\nbreak',
  "'tis",
  '1 234,50 €',
  'قمر 😀',
  'US $9.20',
  'EUR 5.00',
  'R$ 5,00',
  '5,00 EUR',
  '10:30 PM',
  '12 May 2026',
  '2. Juli 2026',
  'Juli 2026',
  'May 12',
  '2-Jul',
  '12 de mayo de 2026',
  '50 %',
  '2 1/2',
  'iPhone 12',
  '2026年7月2日',
  '2 июля 2026',
  '1.000 Fr.',
];
const orders = texts
  .map((name, place) => ({
    ...lampOrder(),
    id: `82000000001251${10 + place}`,
    store: { name, link: '' },
    total: { amount: ['18.40', '1234.5', '-3', '0.125'][place % 4] ?? '', currency: 'EUR', asPrinted: name },
  }))
  .concat(picturesOrder());
const refunds = [lampRefund()];
const headings = Object.fromEntries(
  [...orderColumns, ...itemColumns, ...refundColumns].map(({ id }) => [id, `the ${id}`]),
);
const semicolons: CsvForm = { separator: ';', decimal: ',' };

describe('Opened in another program', () => {
  it('the Excel file says cell by cell what is kept: ids and odd texts as texts, real days and numbers', async () => {
    const file = path.join(folder, 'book.xlsx');
    const names = { orders: 'Orders', items: 'Items', refunds: 'Refunds', note: 'About' };
    const made = await xlsx({ orders, refunds, headings, names, note: '13 saved.', rightToLeft: false });
    writeFileSync(file, Buffer.from(await made.arrayBuffer()));
    const sheets = await openXlsx(file);
    const rowsOf = (name: string, width: number, length: number) =>
      sheets
        .get(name)
        ?.slice(1, 1 + length)
        .map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
    expect([...sheets.keys()]).toEqual(['Orders', 'Items', 'Refunds', 'About']);
    expect(rowsOf('Orders', orderColumns.length, orders.length)).toEqual(expected(orderColumns, orders));
    const items = itemRows(orders);
    expect(rowsOf('Items', itemColumns.length, items.length)).toEqual(expected(itemColumns, items));
    expect(rowsOf('Refunds', refundColumns.length, 1)).toEqual(expected(refundColumns, refunds));
  }, 60_000);

  it.each([
    ['commas and decimal points', plainForm],
    ['semicolons and decimal commas', semicolons],
  ])(
    'the CSV file with %s says the same, and nothing in it runs',
    async (_, form) => {
      const file = path.join(folder, `list${form.separator.charCodeAt(0)}.csv`);
      const columns = orderColumns;
      writeFileSync(file, [...csv(orders, { columns, headings, form })].join(''));
      const [heads = [], ...rows] = await openCsv(file, form);
      expect(heads[0]).toBe('text the orderId');
      expect(rows.slice(0, orders.length).map((row) => fitted(row, columns.length))).toEqual(
        expected(columns, orders),
      );
    },
    60_000,
  );
});
