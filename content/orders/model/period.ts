import { plainDigits } from '../text/digits';
import { siteLanguages } from './siteLanguages';

type Unit = 'month' | 'year';
const units: readonly Unit[] = ['month', 'year'];
const known = new Map<string, string[]>();

/** What a unit is called in a language beside one, two, five and more of it. */
const wordsOf = (language: string, unit: Unit): string[] => {
  const key = `${language} ${unit}`;
  const words =
    known.get(key) ??
    [1, 2, 5, 12].map((count) =>
      plainDigits(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
        .replace(/[\d\s]/g, '')
        .toLowerCase(),
    );
  known.set(key, words);
  return words;
};

/** Languages without spaces write the unit right behind the figure; elsewhere its ending may differ by a letter. */
const isCalled = (tokens: readonly string[], word: string): boolean =>
  word !== '' &&
  tokens.some((token) =>
    /^\p{Script=Han}|^\p{Script=Hangul}|^\p{Script=Thai}|^\p{Script=Hiragana}/u.test(word)
      ? token.includes(word)
      : token === word || (word.length > 3 && token.startsWith(word.slice(0, -1))),
  );

/**
 * How many months a printed period reaches back ("last 2 years": 24), or undefined where it does not say. A calendar year
 * ("2024") reaches back from no day that is known.
 */
export const monthsOf = (
  period: string,
  languages: readonly string[] = siteLanguages,
): number | undefined => {
  const text = plainDigits(period).toLowerCase();
  const [figure, another] = text.match(/\d+/g) ?? [];
  const count = Number(figure ?? 1);
  if (another || count < 1 || count > 120) return undefined;
  const tokens = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const found = units.filter((unit) =>
    languages.some((language) => wordsOf(language, unit).some((word) => isCalled(tokens, word))),
  );
  if (found.length !== 1) return undefined;
  return found[0] === 'year' ? 12 * count : count;
};

/** The periods whose lists hold that of another one, itself among them. */
export const isWithin = (period: string, other: string): boolean => {
  if (period === other) return true;
  const [mine, longer] = [monthsOf(period), monthsOf(other)];
  return mine !== undefined && longer !== undefined && mine <= longer;
};

/** The longest of the periods offered, where all of them say how long they are; else ''. */
export const longestOf = (offered: readonly string[], languages?: readonly string[]): string => {
  const long = offered.map((period) => monthsOf(period, languages));
  if (long.length === 0 || long.some((months) => months === undefined)) return '';
  return offered[long.indexOf(Math.max(...long.map(Number)))] ?? '';
};
