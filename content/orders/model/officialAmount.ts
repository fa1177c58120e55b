import { decimalsOf } from './currencies';

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

/**
 * What a whole number of the official file is in a currency, '' where its unit cannot be told. `shown`: amounts that
 * the pages show for the same: the unit that gives one of them is the right one. Where none does, hundredths are read
 * only in currencies that have them.
 */
export const officialAmount = (whole: string, currency: string, shown: readonly string[]): string => {
  if (currency === '') return inUnits(whole, hundredths);
  const decimals = decimalsOf(currency);
  const units = [...new Set([decimals, hundredths, 0])].map((unit) => inUnits(whole, unit));
  const fits = units.find((amount) => shown.some((one) => Number(one) === Number(amount)));
  if (fits !== undefined) return decimals === 0 ? fits.replace(/\.0+$/, '') : fits;
  return decimals === hundredths ? inUnits(whole, hundredths) : '';
};
