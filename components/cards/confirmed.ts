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
  new Intl.DateTimeFormat(language, known(date)).format(new Date(date));

/** Whether a statement was last confirmed more than a year ago (guide, Dates). */
export const isOld = (date: string, now: number): boolean => now - Date.parse(date) > year;
