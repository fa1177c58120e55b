import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Order } from '../model/order';
import type { Refund } from '../model/refund';
import { type Column, chosen, type Headings } from './column';
import { plainNumber } from './escapeCell';
import { excelText } from './excelText';
import { itemColumns, itemRows } from './itemColumns';
import { orderColumns } from './orderColumns';
import { refundColumns } from './refundColumns';

export interface XlsxGiven {
  orders: readonly Order[];
  refunds: readonly Refund[];
  /** Ids of the columns wanted in the first sheet; all where absent. */
  columns?: readonly string[];
  headings: Headings;
  names: Record<'orders' | 'items' | 'refunds' | 'note', string>;
  /** What the file has and what it lacks: a last sheet of its own. */
  note: string;
  rightToLeft: boolean;
}

const text = (value: string): Cell => ({ value: excelText(value), type: String });
/** Excel counts in doubles: with more than 15 digits a number would change, so it stays a text. */
const number = (value: string): Cell => {
  if (!plainNumber.test(value) || value.replace(/\D/g, '').length > 15) return text(value);
  const decimals = value.split('.')[1]?.length ?? 0;
  return { value: Number(value), type: Number, format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0' };
};
const day = (value: string): Cell =>
  value >= '1900-03-01'
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    : text(value);
const cells = { text, id: text, number, day };
const widths = { text: 28, id: 20, number: 11, day: 12 };

// Excel's own rule for sheet names.
const sheetName = (name: string) =>
  name
    .replace(/[[\]/\\:*?]/g, ' ')
    .slice(0, 31)
    .trim() || '-';

const sheet = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { headings, rightToLeft }: XlsxGiven,
): Sheet<Blob> => ({
  sheet: sheetName(name),
  rightToLeft,
  stickyRowsCount: 1,
  columns: columns.map(({ kind }) => ({ width: widths[kind] })),
  data: [
    columns.map(({ id }) => ({
      value: excelText(headings[id] ?? id),
      type: String,
      fontWeight: 'bold' as const,
    })),
    ...rows.map((row) =>
      columns.map(({ kind, of }) => {
        const value = of(row);
        return value === '' ? null : cells[kind](value);
      }),
    ),
  ],
});

/** Orders, items and refunds as three sheets, with a fourth that says what the file has and lacks. */
export const xlsx = (given: XlsxGiven): Promise<Blob> => {
  const { orders, refunds, names, note, columns } = given;
  const about: Sheet<Blob> = {
    sheet: sheetName(names.note),
    rightToLeft: given.rightToLeft,
    columns: [{ width: 110 }],
    data: note.split('\n').map((line) => [line === '' ? null : text(line)]),
  };
  return writeXlsxFile([
    sheet(names.orders, chosen(orderColumns, columns), orders, given),
    sheet(names.items, itemColumns, itemRows(orders), given),
    sheet(names.refunds, refundColumns, refunds, given),
    about,
  ]).toBlob();
};
