import { calendarOf } from '@/content/calendar';
import { type DateToCome, entryOf } from '@/content/dates';
import type { Translator } from '@/content/translator';
import { download } from '../page/download';

/** Dates as a file for the person's own calendar: its name and its text. */
export const datesFile = (t: Translator, dates: readonly DateToCome[]): { name: string; text: string } => {
  const [only] = dates.length === 1 ? dates : [];
  const name = only ? `${t('calendar.fileName')}-${only.on}` : t('calendar.fileName');
  const text = calendarOf(
    dates.map((date) => entryOf(t, date)),
    { name: t('calendar.calendarName'), language: t.language, made: Date.now() },
  );
  return { name: `${name}.ics`, text };
};

/** Hands them over. */
export const downloadDates = (t: Translator, dates: readonly DateToCome[]): void => {
  const { name, text } = datesFile(t, dates);
  download(name, text, 'text/calendar;charset=utf-8');
};
