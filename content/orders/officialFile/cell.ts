import { textLimit } from '../../limits';
import { isOrderNumber } from '../model/orderNumber';
import type { SheetCell } from './sheet';

const iso = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

export const textOf = (cell: SheetCell): string => {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19).replace('T', ' ');
  return String(cell ?? '')
    .trim()
    .slice(0, textLimit);
};

/** A number as a spreadsheet may write it, as digits; '' where some of them are not there (a spreadsheet keeps 15). */
const digitsOf = (text: string): string => {
  const plain = text.replace(/[.,]0+$/, '');
  if (/^\d+$/.test(plain)) return plain;
  const [, whole = '', decimals = '', power] = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i.exec(plain) ?? [];
  const zeros = Number(power) - decimals.length;
  if (whole === '' || zeros < 0) return '';
  // Behind fewer digits than the number has there stand zeros, or digits that were left out.
  return zeros === 0 || Number(power) < 15 ? whole + decimals + '0'.repeat(zeros) : '';
};

/** An order number as digits, be it kept as a text, as a number or with an exponent. '' where it is none, or not whole. */
export const idOf = (cell: SheetCell): string => {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return '';
  const id = digitsOf(textOf(cell).replace(/^[='"\s]+|["\s]+$/g, ''));
  return isOrderNumber(id) ? id : '';
};

/** Whether a cell says that there is nothing. */
export const isNone = (cell: SheetCell): boolean =>
  ['', '0', 'null', '\\n'].includes(textOf(cell).toLowerCase());

/** The whole number of a cell, as text without leading zeros, or ''. */
export const wholeOf = (cell: SheetCell): string => {
  const found = /^(-?)(\d{1,18})(?:\.0+)?$/.exec(textOf(cell));
  return found ? `${found[1]}${(found[2] ?? '').replace(/^0+(?=\d)/, '')}` : '';
};

/** The day (UTC) of a cell: a real date, or a text that begins with year, month and day. '' otherwise. */
export const dayOf = (cell: SheetCell): string => {
  if (cell instanceof Date) return iso(cell);
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(textOf(cell));
  if (!found) return '';
  const [, year = '', month = '', day = ''] = found;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return iso(new Date(`${text}T00:00:00Z`)) === text ? text : '';
};

/** The moment (UTC, milliseconds) of a cell with a day, to the second where it has a time; 0 otherwise. */
export const momentOf = (cell: SheetCell): number => {
  const day = dayOf(cell);
  const time = /[T\s](\d{1,2}):(\d\d)(?::(\d\d))?/.exec(textOf(cell));
  const at = Date.parse(`${day}T00:00:00Z`);
  if (day === '' || !time) return Number.isNaN(at) ? 0 : at;
  return at + ((Number(time[1]) * 60 + Number(time[2])) * 60 + Number(time[3] ?? 0)) * 1000;
};

/** Whether it was paid: Y, 1 or TRUE (site-facts 3.7); undefined where the cell is empty. */
export const paidOf = (cell: SheetCell): boolean | undefined => {
  const text = textOf(cell).toLowerCase();
  return text === '' ? undefined : ['y', '1', 'true', 'yes'].includes(text);
};
