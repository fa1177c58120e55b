import { groupsByComma, hasNoDecimals } from '../model/currencies';

/** "1,234,567" or Indian "12,34,567": groups that only thousands are written in. */
const isGrouped = (text: string, separator: string) => {
  const groups = text.split(separator);
  const [first = '', last = ''] = [groups[0], groups.at(-1)];
  const middle = groups.slice(1, -1);
  return (
    /^\d{1,3}$/.test(first) &&
    last.length === 3 &&
    (middle.every((group) => group.length === 3) ||
      (first.length < 3 && middle.every((group) => group.length === 2)))
  );
};

const whole = (text: string, separator: string) =>
  separator === '' || isGrouped(text, separator) ? text.split(separator).join('') : undefined;

/** A dot or comma that stands alone in a number, with three digits behind it: what does it mean? */
const loneSeparator = (mark: string, before: string, after: string, currencies: readonly string[]) => {
  if (after.length !== 3 || before.length > 3 || /^0/.test(before)) return 'decimal';
  const parts = (currency: string) => hasNoDecimals(currency) || (mark === ',' && groupsByComma(currency));
  return currencies.length > 0 && currencies.every(parts) ? 'thousands' : 'ambiguous';
};

/**
 * The decimal text of a printed number ("1.234,50" → "1234.50"). Undefined: no number that makes sense.
 * 'ambiguous': one separator with three digits behind it, and nothing decides what it is. `currencies`: all that the
 * number may be of; what each of them allows is sure.
 */
export const amountIn = (printed: string, currencies: readonly string[]): string | undefined => {
  // Spaces and apostrophes part thousands and nothing else; so does the Arabic ٬, while ٫ is always the decimal sign.
  const text = printed.replace(/[\s'’٬]/g, ' ');
  const spaced = text.includes(' ');
  const marks = [...new Set(text.replace(/[\d ]/g, ''))];
  if (marks.length > 2 || (spaced && marks.length > 1)) return undefined;
  const last = [...text].findLast((one) => marks.includes(one));
  if (last === undefined) return whole(text, spaced ? ' ' : '');

  const count = text.split(last).length - 1;
  const group = spaced ? ' ' : (marks.find((mark) => mark !== last) ?? '');
  if (count > 1) return group === '' ? whole(text, last) : undefined;
  const [before = '', after = ''] = text.split(last);
  if (after.includes(' ')) return undefined;
  if (group === '' && last !== '٫') {
    const meaning = loneSeparator(last, before, after, currencies);
    if (meaning === 'ambiguous') return 'ambiguous';
    if (meaning === 'thousands') return before + after;
  }
  const units = whole(before, group);
  return units === undefined || after.length > 8 ? undefined : `${units}.${after}`;
};
