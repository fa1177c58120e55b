import { dateFormat } from '@/content/intl';
import { sources } from '@/content/sources';

const year = 365 * 86_400_000;

/** The parts of an ISO date that are known: `2021`, `2026-08`, `2026-07-30`. */
const known = (date: string): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  ...(date.length > 4 ? { month: 'long' } : {}),
  ...(date.length > 7 ? { day: 'numeric' } : {}),
  timeZone: 'UTC',
});

/** A date as exact as it is known, in words of the language: "30 July 2026", "August 2026", "2021". */
export const dateInWords = (date: string, language: string): string =>
  dateFormat(language, known(date)).format(new Date(date));

/** Whether a statement was last confirmed more than a year ago (guide, Dates). */
export const isOld = (date: string, now: number): boolean => now - Date.parse(date) > year;

/** The dates of all sources, as texts of the cards: the first formatter of dates takes a page 10 ms. */
export const confirmedTexts = (language: string): Record<string, string> =>
  Object.fromEntries(
    Object.values(sources)
      .filter(({ confirmed }) => confirmed !== 'unknown')
      .map(({ confirmed }) => [`confirmed.${confirmed}`, dateInWords(confirmed, language)]),
  );
