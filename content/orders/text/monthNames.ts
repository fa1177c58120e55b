import { siteLanguages } from '../model/siteLanguages';

/** Month names as the reader compares them: lower case, one kind of i, apostrophe and blank, no dot after a letter. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı|i\u0307/g, 'i')
    .replace(/\s+/g, ' ')
    .replace(/[׳’`´]/g, "'")
    .replace(/(\p{L}|\p{M})\./gu, '$1');

export type MonthNames = ReadonlyMap<string, number>;

// Arabic months have other names in the Maghreb and the Levant.
const regions: Record<string, string[]> = {
  ar: ['ar', 'ar-MA', 'ar-DZ', 'ar-SY'],
  pt: ['pt', 'pt-PT'],
};

/** Short forms that pages print and Intl does not: those of Java's older language data, and what people write. */
const alsoPrinted: Record<string, Record<string, number>> = {
  ar: { ينا: 1, فبر: 2, مار: 3, أبر: 4, ماي: 5, يون: 6, يول: 7, أغس: 8, سبت: 9, أكت: 10, نوف: 11, ديس: 12 },
  de: { mrz: 3, maerz: 3, jänner: 1, jän: 1, feber: 2 },
  en: { sept: 9 },
  es: { setiembre: 9, set: 9, sep: 9 },
  fr: { fév: 2, avr: 4, juil: 7, aoû: 8, déc: 12 },
  he: { ינו: 1, פבר: 2, אפר: 4, אוג: 8, ספט: 9, אוק: 10, נוב: 11, דצמ: 12 },
  id: { peb: 2, pebruari: 2, agt: 8, ags: 8, agust: 8, nop: 11, nopember: 11 },
  nl: { mrt: 3, maa: 3 },
  pl: { maj: 5 },
  ru: { янв: 1, фев: 2, мар: 3, апр: 4, май: 5, июн: 6, июл: 7, авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12 },
  vi: Object.fromEntries(
    Array.from({ length: 12 }, (_, place) => place + 1).flatMap((month) =>
      [`th${month}`, `th ${month}`, `thg${month}`].map((name) => [name, month]),
    ),
  ),
};

const styles: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

/** The name inside a date, with what is glued to it ("באפריל"); names can change their form there ("kwietnia"). */
const namesIn = (parts: Intl.DateTimeFormatPart[]): string[] => {
  const place = parts.findIndex(({ type }) => type === 'month');
  const name = comparable(parts[place]?.value ?? '');
  const glued = comparable(parts[place - 1]?.value ?? '').match(/\p{L}+$/u)?.[0] ?? '';
  return [name, glued + name];
};

/** Latin letters without their accents, which pages often leave out ("fev", "aout", "paz"). */
const plain = (name: string) =>
  /\p{Script=Latin}/u.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;

const cache = new Map<string, MonthNames>();

/** The months of a language by every name that Intl has for them. Bare numbers are no names. */
export const monthNames = (language: string): MonthNames => {
  const held = cache.get(language);
  if (held) return held;
  const names = new Map<string, number>();
  for (const region of [language, ...(regions[language.split('-')[0] ?? ''] ?? [])]) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(`${region}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 9));
        for (const name of namesIn(parts))
          if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  for (const [name, month] of Object.entries(alsoPrinted[language.split('-')[0] ?? ''] ?? {}))
    if (!names.has(comparable(name))) names.set(comparable(name), month);
  for (const [name, month] of [...names]) if (!names.has(plain(name))) names.set(plain(name), month);
  cache.set(language, names);
  return names;
};

const everyName = new Set<string>();

/** Whether a word is a month in any of the site's languages. */
export const isMonth = (word: string): boolean => {
  if (everyName.size === 0)
    for (const language of siteLanguages) for (const name of monthNames(language).keys()) everyName.add(name);
  return everyName.has(word);
};
