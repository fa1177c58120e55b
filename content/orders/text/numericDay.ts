import { calendarDay } from '../model/calendarDay';

const yearFirst = /(?<!\d)(\d{4})(\s?[-/.]\s?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /(?<!\d)(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(\d{4})(?!\d)/;

/** Whether a language writes day, month and year with dots between them ("07.04.2026"): then nothing else is meant. */
const dotsMeanDayFirst = (language: string) => {
  if (language === '') return false;
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    dateStyle: 'short',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(0);
  const order = parts.filter(({ type }) => type !== 'literal').map(({ type }) => type);
  return (
    order.join() === 'day,month,year' &&
    parts.some(({ type, value }) => type === 'literal' && /\./.test(value))
  );
};

/**
 * The day in a text of figures only. 'ambiguous': "04/05/2026" is read in two ways on this site's pages, whatever
 * the page's language; a figure over 12, or dots in a language that always puts the day before them, decides.
 */
export const numericDay = (text: string, language: string): string | undefined => {
  const first = text.match(yearFirst);
  if (first) return calendarDay(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = text.match(yearLast);
  if (!last) return undefined;
  const [one, other, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const dayFirst = calendarDay(year, other, one);
  const monthFirst = calendarDay(year, one, other);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  // Years of the Buddhist era are counted where the day always stands first.
  if (year > 2400) return dayFirst;
  return last[2]?.trim() === '.' && dotsMeanDayFirst(language) ? dayFirst : 'ambiguous';
};
