import { textLimit } from '../../limits';
import type { SheetCell } from './sheet';

const iso = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

export const textOf = (cell: SheetCell): string => {
  if (cell instanceof Date) return iso(cell);
  return String(cell ?? '')
    .trim()
    .slice(0, textLimit);
};

/**
 * An id as digits. Excel may have kept it as a number: "8.212E15" is written out where it stays whole, and is empty
 * where digits were already lost (Excel keeps 15).
 */
export const idOf = (cell: SheetCell): string => {
  const text = textOf(cell).replace(/\.0+$/, '');
  if (/^\d{6,24}$/.test(text)) return text;
  const [, whole = '', decimals = '', power] = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i.exec(text) ?? [];
  const zeros = Number(power) - decimals.length;
  if (whole === '' || zeros < 0 || whole.length + decimals.length > 15 || Number(power) > 23) return '';
  const digits = whole + decimals + '0'.repeat(zeros);
  return digits.length >= 6 && digits.length <= 15 ? digits : '';
};

/** Whole cents as a decimal amount ("1234" is "12.34"), or '' when it is no whole number of cents. */
export const amountOf = (cell: SheetCell): string => {
  const found = /^(-?)(\d{1,18})(?:\.0+)?$/.exec(textOf(cell));
  if (!found) return '';
  const [, sign = '', digits = ''] = found;
  const padded = digits.replace(/^0+(?=\d)/, '').padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}`;
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

/** Whether it was paid: Y, 1 or TRUE (site-facts 3.7); undefined where the cell is empty. */
export const paidOf = (cell: SheetCell): boolean | undefined => {
  const text = textOf(cell).toLowerCase();
  return text === '' ? undefined : ['y', '1', 'true', 'yes'].includes(text);
};
