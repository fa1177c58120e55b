import Papa from 'papaparse';
import type { Column, Headings } from './column';
import { escapeCell, plainNumber } from './escapeCell';

/** How a person's spreadsheet reads a file: `;` goes with the decimal comma, because the comma is taken. */
export interface CsvForm {
  separator: ',' | ';';
  decimal: '.' | ',';
}

export const plainForm: CsvForm = { separator: ',', decimal: '.' };

/** The form that spreadsheets expect where numbers are written as in this language. */
export const csvFormOf = (locale: string): CsvForm => {
  const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? { separator: ';', decimal: ',' } : plainForm;
};

export interface CsvGiven<Row> {
  columns: readonly Column<Row>[];
  headings: Headings;
  form: CsvForm;
  /** What the file has and what it lacks; stands below the rows. */
  note: string;
}

const day = /^\d{4}-\d\d-\d\d$/;
const cellOf = (kind: Column<never>['kind'], text: string, { decimal }: CsvForm): string => {
  if (kind === 'number' && plainNumber.test(text)) return text.replace('.', decimal);
  return kind === 'day' && day.test(text) ? text : escapeCell(text);
};

const chunkSize = 200;
const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';

/** The file in pieces of 200 rows: UTF-8 with a byte order mark, CRLF, quoted after RFC 4180. */
export function* csv<Row>(rows: readonly Row[], given: CsvGiven<Row>): Generator<string> {
  const { columns, headings, form, note } = given;
  const lines = (cells: string[][]) =>
    Papa.unparse(cells, { delimiter: form.separator, newline: lineEnd, header: false }) + lineEnd;
  yield byteOrderMark + lines([columns.map(({ id }) => escapeCell(headings[id] ?? id))]);
  for (let from = 0; from < rows.length; from += chunkSize) {
    const some = rows.slice(from, from + chunkSize);
    yield lines(some.map((row) => columns.map(({ kind, of }) => cellOf(kind, of(row).toWellFormed(), form))));
  }
  yield lineEnd + lines(note.split('\n').map((line) => [escapeCell(line)]));
}
