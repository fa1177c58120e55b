/**
 * Signs that stand for one currency only, without spaces and dots, in lower case. From `Intl` in the site's languages,
 * and the words Korean, Japanese and Russian prices end in. A test holds the list against `Intl`.
 */
const signs: Record<string, string> = {
  AED: 'دإ',
  ARS: 'ar$ $ar',
  AUD: 'a$ au$ $au',
  AZN: '₼',
  BDT: '৳ tk',
  BGN: 'лв',
  BHD: 'دب',
  BRL: 'r$ br$',
  CAD: 'ca$ $ca c$ cdn$',
  CLP: 'cl$ $cl',
  CNY: 'cn¥ 元',
  COP: 'co$ $co col$',
  CRC: '₡',
  CZK: 'kč',
  DKK: 'dkr',
  DOP: 'do$ rd$',
  EGP: 'e£ £e eg£ جم',
  EUR: '€',
  GBP: '£ £gb uk£',
  GEL: '₾ ლ',
  HKD: 'hk$ $hk',
  HUF: 'ft',
  IDR: 'rp',
  ILS: '₪',
  INR: '₹',
  ISK: 'ikr',
  JOD: 'دأ',
  JPY: 'jp¥ 円',
  KRW: '₩ 원',
  KWD: 'دك',
  KZT: '₸',
  MAD: 'دم',
  MXN: 'mx$ $mx mex$',
  MYR: 'rm',
  NGN: '₦',
  NOK: 'nkr',
  NZD: 'nz$ $nz',
  OMR: 'رع',
  PEN: 's/',
  PHP: '₱',
  PLN: 'zł',
  QAR: 'رق',
  RON: 'lei lej',
  RUB: '₽ руб',
  SAR: 'رس',
  SGD: 's$ sg$ $sg',
  THB: '฿',
  TRY: '₺ tl',
  TWD: 'nt$',
  UAH: '₴ грн',
  USD: 'us$ $us',
  UYU: 'uy$ $uy $u',
  VND: '₫ đ',
  ZAR: 'r',
};

/** Signs that several currencies share: the amount is kept, the currency is not guessed. */
export const sharedSigns: Record<string, readonly string[]> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'TWD', 'SGD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU', 'DOP'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  rs: ['INR', 'PKR', 'LKR'],
};

export const currencyOfSign: ReadonlyMap<string, string> = new Map(
  Object.entries(signs).flatMap(([code, all]) =>
    all.split(' ').map((sign): [string, string] => [sign, code]),
  ),
);

// Further currencies that have no sign of their own. Not every ISO code: ALL, TOP and CUP are also words.
const codes = new Set([...Object.keys(signs), ...'CHF KES LKR MDL PKR RSD SEK'.split(' ')]);
export const isCurrencyCode = (text: string): boolean => codes.has(text);

/** Currencies written without decimals or with three: they decide, or leave open, what "1.234" is. */
const withoutDecimals = new Set(['CLP', 'COP', 'HUF', 'IDR', 'ISK', 'JPY', 'KRW', 'PKR', 'VND']);
export const hasNoDecimals = (currency: string): boolean => withoutDecimals.has(currency);
