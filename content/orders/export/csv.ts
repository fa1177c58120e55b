import Papa from 'papaparse';
import type { Column, Headings } from './column';
import { escapeCell, plainNumber } from './escapeCell';

/** How a person's spreadsheet reads a file. */
export interface CsvForm {
  separator: ',' | ';';
  decimal: '.' | ',';
}

export const plainForm: CsvForm = { separator: ',', decimal: '.' };

/**
 * The forms to choose from: a spreadsheet goes by the region of its computer, which no browser tells.
 */
export const csvForms: readonly CsvForm[] = [
  plainForm,
  { separator: ';', decimal: ',' },
  { separator: ';', decimal: '.' },
];

// Where Windows parts lists by a semicolon though it writes a decimal point, by region and by language. CLDR has no list
// separator. Source: Windows' locale data as the Wine project keeps them (dlls/kernel32/nls, LOCALE_SLIST), read 2026-11.
const semicolonRegions = new Set(['CH', 'LI']);
const semicolonLanguages = new Set(['ar', 'fa', 'ur']);
// Commas for both: numbers then stand in quotes.
const commaLanguages = new Set(['vi']);

/** The form that spreadsheets expect in a region: its list separator, and its decimal sign. A first guess. */
export const csvFormOf = (locale: string): CsvForm => {
  const { language, region = '' } = new Intl.Locale(locale).maximize();
  const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  if (decimal === ',') return { separator: commaLanguages.has(language) ? ',' : ';', decimal: ',' };
  const parts = semicolonRegions.has(region) || semicolonLanguages.has(language);
  return parts ? { separator: ';', decimal: '.' } : plainForm;
};

export const isSameForm = (one: CsvForm, other: CsvForm): boolean =>
  one.separator === other.separator && one.decimal === other.decimal;

export interface CsvGiven<Row> {
  columns: readonly Column<Row>[];
  headings: Headings;
  form: CsvForm;
}

const day = /^\d{4}-\d\d-\d\d$/;
const cellOf = (kind: Column<never>['kind'], text: string, { decimal }: CsvForm): string => {
  if (kind === 'number' && plainNumber.test(text)) return text.replace('.', decimal);
  return kind === 'day' && day.test(text) ? text : escapeCell(text);
};

const chunkSize = 200;
const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';

/** The file in pieces of 200 rows, and nothing but rows: UTF-8 with a byte order mark, CRLF, quoted after RFC 4180. */
export function* csv<Row>(rows: readonly Row[], given: CsvGiven<Row>): Generator<string> {
  const { columns, headings, form } = given;
  const lines = (cells: string[][]) =>
    Papa.unparse(cells, { delimiter: form.separator, newline: lineEnd, header: false }) + lineEnd;
  yield byteOrderMark + lines([columns.map(({ id }) => escapeCell(headings[id] ?? id))]);
  for (let from = 0; from < rows.length; from += chunkSize) {
    const some = rows.slice(from, from + chunkSize);
    yield lines(some.map((row) => columns.map(({ kind, of }) => cellOf(kind, of(row).toWellFormed(), form))));
  }
}
