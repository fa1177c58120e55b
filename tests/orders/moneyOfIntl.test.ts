import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currencyCodes,
  currencyOfSign,
  decimalsOf,
  hasNoDecimals,
  isCurrencyCode,
  sharedSigns,
} from '../../content/orders/model/currencies';
import { siteLanguages } from '../../content/orders/model/siteLanguages';
import { readMoney } from '../../content/orders/text/money';

// The site's languages (site-facts 1.1) and regional forms of them, with Latin and native digits.
const locales = (
  'en en-US en-GB en-AU en-CA en-IN pt pt-BR pt-PT es es-ES es-MX es-CL es-CO fr fr-CA fr-CH de de-AT de-CH it nl tr ' +
  'ja ko th th-u-nu-thai vi ar ar-EG ar-MA ar-SA ar-AE ar-u-nu-arab he pl ru id uk cs sv'
).split(' ');
const currencies = (
  'USD EUR GBP BRL RUB CAD AUD NZD JPY KRW VND CLP COP IDR HUF ISK PLN CZK ILS TRY UAH KZT MXN PEN AED SAR KWD BHD ' +
  'JOD OMR QAR EGP MAD NGN ZAR CHF SEK NOK DKK THB SGD CNY HKD TWD PHP MYR INR PKR TND DZD GHS XOF XAF KES BDT LKR ' +
  'GEL AMD AZN UZS UYU PYG RSD IQD LYD MNT NPR'
).split(' ');

// CLDR writes Egyptian pounds as "£" in its narrow form; on this site "£" is the British pound.
const oddities = new Set(['EGP narrowSymbol']);

const formatters = locales.flatMap((locale) =>
  currencies.flatMap((currency) =>
    (['symbol', 'code', 'narrowSymbol'] as const)
      .filter((currencyDisplay) => !oddities.has(`${currency} ${currencyDisplay}`))
      .map((currencyDisplay) => ({ locale, currency, currencyDisplay })),
  ),
);

/** What must come out, worked out from the parts of the format and not from its text. */
const expected = (format: Intl.NumberFormat, value: number, currency: string) => {
  const parts = format.formatToParts(value);
  const has = (type: string) => parts.filter((part) => part.type === type).length;
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  const units = Math.abs(value).toFixed(digits);
  const amount = (value < 0 ? '-' : '') + units;
  const separators = parts
    .filter(({ type }) => type === 'group' || type === 'decimal')
    .map((part) => part.value);
  const [only = ''] = separators;
  const threeBehind = has('group') === 1 ? has('decimal') === 0 : has('group') === 0 && digits === 3;
  const unsure =
    separators.length === 1 &&
    threeBehind &&
    /^[.,]$/.test(only) &&
    !hasNoDecimals(currency) &&
    !/^0/.test(units);
  // "1234.567" cannot be anything else: nobody groups like that.
  return { amount, unsure: unsure && !/^\d{4,}\./.test(units) };
};

const signsOfOthers = new Set([
  // Signs that are another currency's on this site; it sells in none of these.
  ...['FKP', 'GIP', 'SHP', 'SSP', 'SYP'].map((code) => `${code} £`),
  'NIO C$',
]);

describe('every price in every currency and every language of the site', () => {
  const amounts = [0.5, 7, 999.99, 12_345.67, -1_234_567.8];

  /** What was read of a text and may not be: another amount or another currency than was written. */
  const faults = (text: string, amount: string, currency: string) => {
    const { money } = readMoney(text);
    const isRight = ['', amount].includes(money.amount) && ['', currency].includes(money.currency);
    return isRight ? [] : [`${text}: ${money.amount} ${money.currency}`];
  };

  test.each(siteLanguages)('as Intl writes it in %s, gives exactly its amount, or none', (language) => {
    const found = currencyCodes.flatMap((currency) =>
      (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) => {
        const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
        const sign = format.formatToParts(1).find(({ type }) => type === 'currency')?.value;
        if (signsOfOthers.has(`${currency} ${sign}`) || oddities.has(`${currency} ${currencyDisplay}`))
          return [];
        const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
        return amounts.flatMap((value) => faults(format.format(value), value.toFixed(digits), currency));
      }),
    );
    expect(found).toEqual([]);
  });

  // [what parts thousands, what parts decimals]: as the site prints them, whatever the page's language.
  const separators = [
    [',', '.'],
    ['.', ','],
    ['\u00a0', ','],
    ['’', '.'],
    ['', ','],
  ] as const;
  const names = [...currencyCodes.map((code) => [code, code] as const), ...currencyOfSign];

  test('as the site prints it, before or behind its code or sign, gives exactly its amount, or none', () => {
    const found = names.flatMap(([name, currency]) =>
      separators.flatMap(([thousand, decimal]) =>
        ['0', '288', '14140', '1234567'].flatMap((whole) =>
          [...new Set([0, 1, 2, decimalsOf(currency)])].flatMap((decimals) => {
            const fraction = '560'.slice(0, decimals);
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
            const number = decimals > 0 ? grouped + decimal + fraction : grouped;
            const amount = decimals > 0 ? `${whole}.${fraction}` : whole;
            return [
              ...faults(`${name} ${number}`, amount, currency),
              ...faults(`-${number}${name}`, `-${amount}`, currency),
            ];
          }),
        ),
      ),
    );
    expect(found).toEqual([]);
  }, 60_000);

  test('without a name of its own is never given one, but by a price of the same order', () => {
    for (const [sign, all] of Object.entries(sharedSigns)) {
      expect(readMoney(`${sign} 12.50`).money).toMatchObject({ amount: '12.50', currency: '' });
      for (const hint of currencyCodes)
        expect(readMoney(`${sign} 12.50`, hint).money.currency).toBe(all.includes(hint) ? hint : '');
    }
  });
});

describe('every price that Intl writes for the currencies and languages of the site', () => {
  test('gives exactly its amount, or nothing where one separator is open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formatters),
        fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((cents) => cents !== 0),
        fc.boolean(),
        ({ locale, currency, currencyDisplay }, cents, small) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
          const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
          const value = (small ? cents % 1_000_000 : cents) / 10 ** digits;
          fc.pre(value !== 0);
          const text = format.format(value);
          const { money, reason } = readMoney(text);
          const { amount, unsure } = expected(format, value, currency);
          if (reason === 'ambiguousSeparator') expect(unsure || money.currency === '', text).toBe(true);
          else expect(money.amount, text).toBe(amount);
          expect(['', currency], text).toContain(money.currency);
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('names its currency, except where several share the sign', () => {
    const few = formatters.filter(
      ({ locale, currencyDisplay }) =>
        currencyDisplay === 'symbol' || !locale.includes('-') || locale === 'es-MX',
    );
    for (const { locale, currency, currencyDisplay } of few) {
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(5);
      const sign = text.replace(/[\p{Nd}.,٫\s\u200e\u200f\u061c]/gu, '').toLowerCase();
      const shared = Object.keys(sharedSigns).includes(sign.replace('￥', '¥'));
      const { money } = readMoney(text);
      expect([text, money.currency]).toEqual([text, shared ? '' : currency]);
    }
  }, 60_000);
});

test('no sign stands for one currency and is shared as well', () => {
  expect(Object.keys(sharedSigns).filter((sign) => currencyOfSign.has(sign))).toEqual([]);
  expect([...currencyOfSign.values()].filter((code) => !isCurrencyCode(code))).toEqual([]);
});

test('no text makes the reader fail or write an amount that is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,٫٬ -$€R¥US\u00a0\u202f٣xX:') }), (text) => {
      const { money } = readMoney(text);
      expect(money.amount).toMatch(/^(-?\d+(\.\d+)?)?$/);
      expect(money.currency).toMatch(/^([A-Z]{3})?$/);
    }),
    { numRuns: 800 },
  );
}, 60_000);
