import { decimalsOf } from './currencies';
import type { Money } from './order';

/** A whole number of a currency's smallest parts as a decimal amount ("1234" and 2 is "12.34"). */
export const inUnits = (whole: string, decimals: number): string => {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(whole) ?? [];
  if (digits === '') return '';
  const padded = digits.padStart(decimals + 1, '0');
  const cut = padded.length - decimals;
  return `${sign}${padded.slice(0, cut)}${decimals > 0 ? `.${padded.slice(cut)}` : ''}`;
};

/** The source of the official file says "cents" (site-facts 3.7): so it is read where nothing is known of the currency. */
const hundredths = 2;

/** How many decimals a whole number of the file can stand for in a currency. */
export const unitsOf = (currency: string): number[] => [...new Set([decimalsOf(currency), hundredths, 0])];

/** A sum of the file as it was read, and where it is a whole number, in every unit that a currency can be counted in. */
export const inEachUnit = ({ amount, asPrinted }: Money, currency: string): string[] =>
  /^-?\d+$/.test(asPrinted)
    ? [amount, ...unitsOf(currency).map((unit) => inUnits(asPrinted, unit))]
    : [amount];

/** What the sums of a whole file are, as the orders tell that pages show as well. */
export interface FileUnit {
  /** The one currency of all of them, or ''. */
  currency: string;
  /** In how many decimals they were found to be counted. */
  units: readonly number[];
}

/** Nothing but what the source says. */
const assumed: FileUnit = { currency: '', units: [] };

/** Currencies without parts are never written with any. */
const written = (amount: string, currency: string): string => {
  if (decimalsOf(currency) > 0) return amount;
  const whole = amount.replace(/\.0+$/, '');
  return whole.includes('.') ? '' : whole;
};

/**
 * What a whole number of the official file is in a currency, '' where its unit cannot be told. `shown`: amounts that
 * the pages show for the same: the unit that gives one of them is the right one. Where none does, the unit of the whole
 * file counts; and where that is not known, hundredths, in currencies that have them.
 */
export const officialAmount = (
  whole: string,
  currency: string,
  shown: readonly string[],
  file: FileUnit = assumed,
): string => {
  const [unit, another] = file.units;
  if (currency === '') return file.units.every((one) => one === hundredths) ? inUnits(whole, hundredths) : '';
  const amounts = unitsOf(currency).map((one) => inUnits(whole, one));
  const fits = amounts.find((amount) => shown.some((one) => Number(one) === Number(amount)));
  if (fits !== undefined) return written(fits, currency);
  if (unit !== undefined && another === undefined && currency === file.currency)
    return written(inUnits(whole, unit), currency);
  return decimalsOf(currency) === hundredths ? inUnits(whole, hundredths) : '';
};
