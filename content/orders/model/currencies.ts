/**
 * Signs that stand for one currency only, without spaces and dots, in lower case. From `Intl` in the site's languages,
 * the words Korean, Japanese and Russian prices end in, and the short forms of currencies that have no sign. A test
 * holds the list against `Intl`.
 */
const signs: Record<string, string> = {
  AED: 'دإ',
  AMD: '֏ դր',
  ARS: 'ar$ $ar',
  AUD: 'a$ au$ $au',
  AZN: '₼',
  BDT: '৳ tk',
  BGN: 'лв',
  BHD: 'دب bd',
  BRL: 'r$ br$',
  CAD: 'ca$ $ca c$ cdn$',
  CLP: 'cl$ $cl clp$',
  CNY: 'cn¥ 元',
  COP: 'co$ $co col$',
  CRC: '₡',
  CZK: 'kč',
  DKK: 'dkr',
  DOP: 'do$ rd$',
  DZD: 'دج',
  EGP: 'e£ £e eg£ جم',
  EUR: '€',
  GBP: '£ £gb uk£',
  GEL: '₾ ლ',
  GHS: 'gh₵ ₵',
  HKD: 'hk$ $hk',
  HUF: 'ft',
  IDR: 'rp',
  ILS: '₪',
  INR: '₹',
  IQD: 'دع',
  ISK: 'ikr',
  JOD: 'دأ jd',
  JPY: 'jp¥ 円',
  KES: 'ksh',
  KHR: '៛',
  KRW: '₩ 원',
  KWD: 'دك kd',
  KZT: '₸',
  LBP: 'لل',
  LYD: 'دل',
  MAD: 'دم',
  MNT: '₮',
  MXN: 'mx$ $mx mex$',
  MYR: 'rm',
  NGN: '₦',
  NOK: 'nkr',
  NZD: 'nz$ $nz',
  OMR: 'رع',
  PEN: 's/',
  PHP: '₱',
  PLN: 'zł',
  PYG: '₲',
  QAR: 'رق',
  RON: 'lei lej',
  RSD: 'дин',
  RUB: '₽ руб',
  SAR: 'رس',
  SGD: 's$ sg$ $sg',
  THB: '฿',
  TND: 'دت dt',
  TRY: '₺ tl',
  TWD: 'nt$',
  UAH: '₴ грн',
  USD: 'us$ $us',
  UYU: 'uy$ $uy $u',
  UZS: "soʻm so'm сўм",
  VND: '₫ đ',
  ZAR: 'r',
};

/** Signs that several currencies share: the amount is kept, the currency is not guessed. */
export const sharedSigns: Record<string, readonly string[]> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'TWD', 'SGD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU', 'DOP'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  cfa: ['XOF', 'XAF'],
  fcfa: ['XOF', 'XAF'],
  dh: ['AED', 'MAD'],
  dhs: ['AED', 'MAD'],
};

export const currencyOfSign: ReadonlyMap<string, string> = new Map(
  Object.entries(signs).flatMap(([code, all]) =>
    all.split(' ').map((sign): [string, string] => [sign, code]),
  ),
);

// Every currency in use (ISO 4217) but those whose code is also a word in capitals on a page: ALL, TOP, CUP.
const codes = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT ' +
    'MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND ' +
    'VUV WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);
/** All of them, by code. */
export const currencyCodes: readonly string[] = [...codes];
export const isCurrencyCode = (text: string): boolean => codes.has(text);

// Written without decimals: by ISO 4217, or because nobody prints them any more (CLDR's digits for cash).
const withoutDecimals = new Set(
  'BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KRW LAK LBP MGA MMK PKR PYG RWF UGX VND VUV XAF XOF XPF YER'.split(
    ' ',
  ),
);
const withThree = new Set('BHD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals a currency is written with: 0, 2 or 3. */
export const decimalsOf = (currency: string): number =>
  withoutDecimals.has(currency) ? 0 : withThree.has(currency) ? 3 : 2;

/** Currencies written without decimals: what stands alone before three digits parts their thousands. */
export const hasNoDecimals = (currency: string): boolean => withoutDecimals.has(currency);

// Where prices are at home, nobody writes a decimal comma.
const commaGroups = new Set('JPY CNY KRW TWD INR PKR LKR NPR BDT MUR'.split(' '));

/** Whether a comma before three digits can only part thousands: the currency has no three decimals, nor a decimal comma. */
export const groupsByComma = (currency: string): boolean => commaGroups.has(currency);
