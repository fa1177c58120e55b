import { plainDigits } from '../text/digits';
import { duals, periodWords } from './periodWords';
import { siteLanguages } from './siteLanguages';

const units = ['month', 'year'] as const;

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
  const tokens = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const count = Number(figure ?? (tokens.some((token) => duals.includes(token)) ? 2 : 1));
  if (another || count < 1 || count > 120) return undefined;
  const found = units.filter((unit) =>
    languages.some((language) => periodWords[language]?.[unit].some((word) => isCalled(tokens, word))),
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
