/** Month names as the reader compares them: lower case, one kind of apostrophe, no dot after a letter. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[׳’`´]/g, "'")
    .replace(/(\p{L}|\p{M})\./gu, '$1');

export type MonthNames = ReadonlyMap<string, number>;

// Arabic months have other names in the Maghreb and the Levant.
const regions: Record<string, string[]> = { ar: ['ar', 'ar-MA', 'ar-DZ', 'ar-SY'], pt: ['pt', 'pt-PT'] };

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
  cache.set(language, names);
  return names;
};
