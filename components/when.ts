import { dateOf } from '@/content/dateOf';
import type { Translator } from '@/content/translator';

const dayMs = 24 * 60 * 60_000;
/** Midnight of a calendar date, `YYYY-MM-DD`, where the person is. */
const midnight = (date: string) => new Date(`${date}T00:00`).getTime();

/** Calendar days between a moment and now (ms); below 0 where it is to come: the clock was moved. */
export const daysSince = (at: number, now: number): number =>
  // Rounded, because a day has 23 or 25 hours when the clocks change.
  Math.round((midnight(dateOf(now)) - midnight(dateOf(at))) / dayMs);

/** When something was seen (ms), in words: today with the time, then by calendar days. Undefined: never. */
export const seenAt = (t: Translator, at: number | undefined, now: number): string => {
  if (at === undefined) return t('common.seen.never');
  const days = daysSince(at, now);
  if (days === 0) return t('common.seen.today', { at });
  if (days === 1) return t('common.seen.yesterday');
  // A date to come: the clock was moved.
  return days > 1 ? t('common.seen.days', { days }) : t('common.seen.on', { at });
};

/** A calendar date, `YYYY-MM-DD`, in words: with the year only where it is another one. */
export const dayOf = (t: Translator, date: string, now: number): string =>
  new Intl.DateTimeFormat(t.language, {
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) === dateOf(now).slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(midnight(date));

/** The day after today, `YYYY-MM-DD`. */
export const tomorrow = (now: number): string => {
  const date = new Date(now);
  return dateOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime());
};
