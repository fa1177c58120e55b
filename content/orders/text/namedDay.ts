import { calendarDay } from '../model/calendarDay';
import { siteLanguages } from '../model/siteLanguages';
import { comparable, isMonth, monthNames } from './monthNames';

const matchers = new Map<string, RegExp>();

const bordered = (name: string) => {
  const before = /^\p{L}/u.test(name) ? '(?<!\\p{L})' : '(?<!\\d)';
  const after = /\d$/.test(name) ? '(?!\\d)' : /'$/.test(name) ? '' : '(?![\\p{L}\\p{M}])';
  return before + name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after;
};

/** One expression for all names of a language, the longest first ("thg 12" before "thg 1"). */
const matcher = (language: string): RegExp => {
  const held = matchers.get(language);
  if (held) return held;
  const names = [...monthNames(language).keys()].sort((one, other) => other.length - one.length);
  const made = new RegExp(`${names.map(bordered).join('|')}|\\d+`, 'gu');
  matchers.set(language, made);
  return made;
};

interface Part {
  month?: number;
  number?: number;
}

const dayOf = ([first, second, third]: Part[]): string | undefined => {
  const [a, b, c] = [first?.number ?? 0, second?.number ?? 0, third?.number ?? 0];
  if (second?.month && a < 32) return calendarDay(c, second.month, a);
  if (second?.month) return calendarDay(a, second.month, c);
  return first?.month ? calendarDay(c, first.month, b) : undefined;
};

/** The days that three parts beside each other make: day month year, month day year, or year month day. */
const days = (parts: Part[]) =>
  new Set(parts.flatMap((_, place) => dayOf(parts.slice(place, place + 3)) ?? []));

const only = (found: Set<string>) => (found.size === 1 ? [...found][0] : undefined);

const parts = (text: string, language: string): Part[] => {
  const names = monthNames(language);
  let end = 0;
  return [...text.matchAll(matcher(language))].flatMap((match): Part[] => {
    const [token] = match;
    const between = text.slice(end, match.index).match(/[\p{L}\p{M}']+/gu) ?? [];
    end = match.index + token.length;
    const month = names.get(token);
    // Where another language's month stands between, what was taken for one is not: in "mar, 27 ene 2026" it is a weekday.
    return [...(between.some(isMonth) ? [{}] : []), month ? { month } : { number: Number(token) }];
  });
};

/** "Sept", "сен": a beginning of three letters or more that only one month of the language has. */
const spelledOut = (text: string, language: string) =>
  text.replace(/[\p{L}\p{M}]{3,}/gu, (word) => {
    const fits = [...monthNames(language)].filter(([name]) => name.startsWith(word));
    const [first] = fits;
    return first && fits.every(([, month]) => month === first[1]) ? first[0] : word;
  });

/**
 * The day in a text that spells its month, or undefined. The page's language goes first; else a day that all the
 * site's languages in which it can be read agree on (pages mix languages, and print dates in another one).
 */
export const namedDay = (printed: string, language: string): string | undefined => {
  const text = comparable(printed).replace(/(?<!\d)0+(?=\d)/g, '');
  const own = language === '' ? undefined : only(days(parts(text, language)));
  if (own) return own;
  const agreed = new Set(siteLanguages.flatMap((other) => [...days(parts(text, other))]));
  if (agreed.size > 0) return only(agreed);
  const tongue = language === '' ? 'en' : language;
  return only(days(parts(spelledOut(text, tongue), tongue)));
};
