// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { parse as csvParse } from 'csv-parse/sync';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Column } from '@/content/orders/export/column';
import { type CsvForm, csv, csvForms } from '@/content/orders/export/csv';
import { unescapeCell } from '@/content/orders/export/escapeCell';

const columns: Column<string[]>[] = [0, 1, 2].map((place) => ({
  id: `column ${place}`,
  kind: place === 2 ? 'number' : 'text',
  of: (row) => row[place] ?? '',
}));
const written = (rows: string[][], form: CsvForm) => [...csv(rows, { columns, headings: {}, form })].join('');

/** RFC 4180, read letter by letter. */
const byTheRules = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/\r\n$/, '');
  for (let at = 0; at < body.length; at++) {
    const one = body[at];
    if (quoted && one === '"' && body[at + 1] === '"') cell += body[at++];
    else if (one === '"') quoted = !quoted;
    else if (!quoted && (one === separator || body.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (one === '\r') at += Number(Boolean(rows.push([])));
    } else cell += one;
  }
  rows.at(-1)?.push(cell);
  return rows;
};

const python = `import csv,json,sys
sys.stdout.reconfigure(encoding='utf-8')
csv.field_size_limit(10**8)
print(json.dumps(list(csv.reader(open(0,encoding='utf-8',newline=''),delimiter=sys.argv[1]))))`;
const hasPython = (() => {
  try {
    execFileSync('python3', ['-c', 'import csv']);
    return true;
  } catch {
    return false;
  }
})();

const readers: Record<string, (text: string, separator: string) => string[][]> = {
  papaparse: (text, delimiter) =>
    Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data,
  'csv-parse': (text, delimiter) =>
    csvParse(text, { delimiter, record_delimiter: '\r\n', relax_column_count: true }),
  'd3-dsv': (text, delimiter) => dsvFormat(delimiter).parseRows(text.replace(/\r\n$/, '')),
  'the rules of RFC 4180': byTheRules,
  ...(hasPython
    ? {
        'Python’s csv': (text: string, delimiter: string) =>
          JSON.parse(execFileSync('python3', ['-c', python, delimiter], { input: text, encoding: 'utf8' })),
      }
    : {}),
};

const texts = [
  'plain',
  'one, two; "three"',
  'line\nbreak',
  'tail\r',
  '=1+1',
  "'tis",
  '',
  'قمر 😀',
  ' blank ',
  '1,5',
  'a\tb',
  '"',
];
const sample = texts.map((text, place) => [
  text,
  texts[(place + 5) % texts.length] ?? '',
  ['12.50', '-3', '', '1234567.89'][place % 4] ?? '',
]);

describe.each(Object.entries(readers))('A CSV file read by %s', (name, read) => {
  const back = (rows: string[][], form: CsvForm) => {
    const [head, ...found] = read(written(rows, form).replace(/^\ufeff/, ''), form.separator);
    expect(head).toEqual(columns.map(({ id }) => id));
    return found.map((cells) =>
      cells.map((cell, place) => (place === 2 ? cell.replace(form.decimal, '.') : unescapeCell(cell))),
    );
  };

  it.each(csvForms)('says cell by cell what was written, with $separator and $decimal', (form) => {
    expect(back(sample, form)).toEqual(sample);
  });

  it('does so whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'",;\r\n\t=+-@\' 1aé') });
    const number = fc.constantFrom('0', '12.50', '-0.01', '99999999.99');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, number), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...csvForms),
        (rows, form) => {
          expect(back(rows, form)).toEqual(rows);
        },
      ),
      { numRuns: name.startsWith('Python') ? 8 : 150 },
    );
  }, 60_000);
});
