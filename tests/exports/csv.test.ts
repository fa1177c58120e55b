// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Column } from '@/content/orders/export/column';
import { type CsvForm, csv, csvFormOf, plainForm } from '@/content/orders/export/csv';
import { unescapeCell } from '@/content/orders/export/escapeCell';
import { orderColumns } from '@/content/orders/export/orderColumns';
import { lampOrder, picturesOrder } from './sampleOrders';

const headings = Object.fromEntries(orderColumns.map(({ id }) => [id, id]));
const comma: CsvForm = { separator: ';', decimal: ',' };
const whole = (pieces: Iterable<string>) => [...pieces].join('');
const parse = (text: string, { separator }: CsvForm) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: separator, newline: '\r\n' }).data;

describe('The CSV file', () => {
  it('says in each row what was read and leaves empty what was not', () => {
    const columns = orderColumns.filter(({ id }) =>
      ['orderId', 'date', 'state', 'store', 'total', 'currency', 'tracking'].includes(id),
    );
    const text = whole(
      csv([lampOrder(), picturesOrder()], {
        columns,
        headings,
        form: plainForm,
      }),
    );
    expect(text).toBe(
      [
        '\ufefforderId,date,state,store,total,currency,tracking',
        "'8200000000125102,2026-07-02,Awaiting delivery,Lumen Shop,18.40,USD,'00340434161094000001",
        "'8200000000119020,2025-05-18,Completed,Nordic Tools,,,",
        '',
      ].join('\r\n'),
    );
  });

  it('writes semicolons and decimal commas where the person’s language does', () => {
    const columns = orderColumns.filter(({ id }) => ['orderId', 'total', 'itemTitles'].includes(id));
    const text = whole(csv([lampOrder()], { columns, headings, form: comma }));
    expect(text.split('\r\n')[1]).toBe("'8200000000125102;Desk lamp, warm white;18,40");
  });

  it.each([
    ['en-US', { separator: ',', decimal: '.' }],
    ['de-DE', { separator: ';', decimal: ',' }],
    ['pt-BR', { separator: ';', decimal: ',' }],
    ['es-MX', { separator: ',', decimal: '.' }],
    ['ar-EG', { separator: ';', decimal: '.' }],
    ['ar-MA', { separator: ';', decimal: ',' }],
    ['de-CH', { separator: ';', decimal: '.' }],
    ['it-CH', { separator: ';', decimal: '.' }],
    ['fr-CH', { separator: ';', decimal: ',' }],
    ['en-CH', { separator: ';', decimal: '.' }],
    ['de-LI', { separator: ';', decimal: '.' }],
    ['vi', { separator: ',', decimal: ',' }],
    ['he', { separator: ',', decimal: '.' }],
    ['ja', { separator: ',', decimal: '.' }],
  ])('knows what spreadsheets expect in %s', (locale, form) => {
    expect(csvFormOf(locale)).toEqual(form);
  });

  it('keeps a negative number a number and a text that only looks like one a text', () => {
    const columns: Column<[string, string]>[] = [
      { id: 'amount', kind: 'number', of: ([amount]) => amount },
      { id: 'text', kind: 'text', of: ([, text]) => text },
    ];
    const rows: [string, string][] = [
      ['-5.00', '-5.00'],
      ['=1+1', '=1+1'],
      ['1,5', 'ok'],
    ];
    const text = whole(csv(rows, { columns, headings: {}, form: plainForm }));
    expect(text.split('\r\n').slice(1, 4)).toEqual(["-5.00,'-5.00", "'=1+1,'=1+1", `"'1,5",ok`]);
  });

  it('can be read back cell by cell, whatever the texts hold', () => {
    const columns: Column<string[]>[] = [0, 1, 2].map((place) => ({
      id: `c${place}`,
      kind: 'text',
      of: (row) => row[place] ?? '',
    }));
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'",;\r\n\t=+-@\' 1a') }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, texts, texts), { maxLength: 20 }),
        fc.constantFrom(plainForm, comma),
        (rows, form) => {
          const text = whole(csv(rows, { columns, headings: {}, form }));
          const read = parse(text, form).slice(1, 1 + rows.length);
          expect(read.map((cells) => cells.map(unescapeCell))).toEqual(
            rows.map((row) => row.map((cell) => cell.toWellFormed())),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes in pieces, so that a long one can be shown on its way and stopped', () => {
    const many = Array.from({ length: 1200 }, lampOrder);
    const pieces = [...csv(many, { columns: orderColumns, headings, form: plainForm })];
    expect(pieces).toHaveLength(7);
  });
});
