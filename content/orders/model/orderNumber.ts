import { plainDigits } from '../text/digits';

/**
 * The one rule for the site's order numbers: 10 to 20 digits. Those of the early years are short, and their pages still
 * open. As a part of a regular expression.
 */
export const orderNumberDigits = '\\d{10,20}';

const whole = new RegExp(`^${orderNumberDigits}$`);
/** A run of its own. Behind Latin letters it is a parcel's number. */
const run = new RegExp(`(?<![A-Za-z\\d])${orderNumberDigits}(?!\\d)`);
/** Printed in groups, by one and the same separator: "8200 0000 0000 0100". A day's parts differ in length. */
const grouped = /(?<![A-Za-z\d])\d{1,6}([ \u00a0\u2009\u202f-])\d{1,6}(?:\1\d{1,6})*(?!\d)/g;

/** Whether a text is an order number and nothing else. Western digits only. */
export const isOrderNumber = (text: string): boolean => whole.test(text);

/** All groups have one length; the first or the last may be shorter. */
const isEven = (groups: readonly string[]): boolean => {
  const size = groups[1]?.length ?? 0;
  const [first = '', last = ''] = [groups[0], groups.at(-1)];
  const isShort = (one: string) => one.length <= size;
  return (
    size >= 3 &&
    isShort(first) &&
    isShort(last) &&
    (first.length === size || last.length === size) &&
    groups.slice(1, -1).every((one) => one.length === size)
  );
};

/** The order number in one printed text, in whatever digits or groups, or ''. */
export const orderNumberIn = (text: string): string => {
  const plain = plainDigits(text);
  const found = plain.match(run)?.[0];
  if (found) return found;
  for (const [match, separator = ' '] of plain.matchAll(grouped)) {
    const groups = match.split(separator);
    const number = groups.join('');
    if (isEven(groups) && isOrderNumber(number)) return number;
  }
  return '';
};
