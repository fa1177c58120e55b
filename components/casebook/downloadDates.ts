import { calendarOf } from '@/content/calendar';
import { type DateToCome, entryOf } from '@/content/dates';
import type { Translator } from '@/content/translator';
import { download } from '../page/download';

/** Hands dates over as a file for the person's own calendar. */
export const downloadDates = (t: Translator, dates: readonly DateToCome[]): void => {
  const [only] = dates.length === 1 ? dates : [];
  const name = only ? `${t('calendar.fileName')}-${only.on}` : t('calendar.fileName');
  const file = calendarOf(
    dates.map((date) => entryOf(t, date)),
    { name: t('calendar.calendarName'), language: t.language, made: Date.now() },
  );
  download(`${name}.ics`, file, 'text/calendar;charset=utf-8');
};
