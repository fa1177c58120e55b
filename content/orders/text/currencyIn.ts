import { currencyOfSign, isCurrencyCode, sharedSigns } from '../model/currencies';

const narrow = (text: string) =>
  text.toLowerCase().replace(/￥/g, '¥').replace(/＄/g, '$').replace(/￦/g, '₩').replace(/￡/g, '£');
const unescapeCell = (text: string) => narrow(text).replace(/[\s.]/g, '');

const escaped = (sign: string) => [...sign].map((one) => one.replace(/[$/]/, '\\$&')).join('[\\s.]*');
// A sign counts only where no letter is glued to it: "XR$" is not a sign with an X before it.
const bySide = [...currencyOfSign.keys(), ...Object.keys(sharedSigns)]
  .sort((one, other) => other.length - one.length)
  .map((sign) => ({
    sign,
    before: new RegExp(`(?:^|[^\\p{L}$¥£€])${escaped(sign)}[\\s.]*$`, 'u'),
    after: new RegExp(`^[\\s.]*${escaped(sign)}(?:[^\\p{L}$¥£€]|$)`, 'u'),
  }));

const signBeside = (before: string, after: string) =>
  bySide.find((one) => one.before.test(before))?.sign ??
  bySide.find((one) => one.after.test(after))?.sign ??
  '';

const codeIn = (text: string) => {
  const found = new Set((text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []).filter(isCurrencyCode));
  return [...found];
};

export interface FoundCurrency {
  /** ISO 4217, or '' when nothing, a shared sign, or two different currencies are printed. */
  currency: string;
  /** The currencies a shared sign can mean; undefined when no known sign is printed. */
  maybe?: readonly string[];
}

/** The currency that the text before and after a number names. Words around a sign ("Total US $") are let be. */
export const currencyIn = (before: string, after: string): FoundCurrency => {
  const sign = currencyOfSign.has(unescapeCell(before + after))
    ? unescapeCell(before + after)
    : signBeside(narrow(before), narrow(after));
  const bySign = currencyOfSign.get(sign);
  const [code, other] = codeIn(`${before} ${after}`);
  if (other || (code && bySign && code !== bySign)) return { currency: '' };
  const currency = code ?? bySign ?? '';
  return currency === '' ? { currency, maybe: sharedSigns[sign] } : { currency };
};
