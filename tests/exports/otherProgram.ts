import { readFileSync } from 'node:fs';
import readExcel from 'read-excel-file/node';
import type { Column } from '../../content/orders/export/column';
import { type CsvForm, plainForm } from '../../content/orders/export/csv';
import { plainNumber, unescapeCell } from '../../content/orders/export/escapeCell';
import { libreOffice, openInLibreOffice, type Sheets } from './libreOffice';

const cellOf = (value: unknown): string => {
  if (value instanceof Date) return `day ${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'number') return `number ${value}`;
  return value === null || value === '' ? '' : `text ${value}`;
};

/** An Excel file as LibreOffice reads it, or, where there is none, as a library reads it that did not write it. */
export const openXlsx = async (file: string): Promise<Sheets> => {
  if (libreOffice) return openInLibreOffice(file);
  const sheets = await readExcel(file);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellOf))]));
};

/** RFC 4180 and nothing else, so that no cell is read by what wrote it. */
const parsed = (text: string, separator: string): string[][] => {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error('A cell is quoted wrongly.');
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
};

const guessed = (text: string, { decimal }: CsvForm): string => {
  const number = text.replace(decimal, '.');
  if (plainNumber.test(number)) return `number ${Number(number)}`;
  return text === '' ? '' : `${/^\d{4}-\d\d-\d\d$/.test(text) ? 'day' : 'text'} ${text}`;
};

/** A CSV file as LibreOffice reads it where the person's numbers are written in this form, or as a plain reader does. */
export const openCsv = async (file: string, form = plainForm): Promise<string[][]> => {
  if (libreOffice) return [...(await openInLibreOffice(file, form)).values()][0] ?? [];
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return parsed(text, form.separator).map((row) => row.map((cell) => guessed(cell, form)));
};

/** What such a program has to find, told from the rows alone. */
export const expected = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] =>
  rows.map((row) =>
    columns.map(({ kind, of }) => {
      const value = of(row);
      if (value === '') return '';
      if (kind === 'number' && plainNumber.test(value)) return `number ${Number(value)}`;
      return `${kind === 'day' ? 'day' : 'text'} ${value}`;
    }),
  );

/** As many cells as there are columns, without the mark that keeps a text harmless. */
export const fitted = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, place) => {
    const [, kind, value = ''] = /^(\w+) ([\s\S]*)$/.exec(cells[place] ?? '') ?? [];
    return kind === 'text' ? `text ${unescapeCell(value)}` : (cells[place] ?? '');
  });
