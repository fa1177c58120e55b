import { calendarOf } from '@/content/calendar';
import { type DateToCome, entryOf } from '@/content/dates';
import type { Say } from '@/content/say';
import { download } from '../page/download';

/** Hands dates over as a file for the person's own calendar. */
export const downloadDates = (say: Say, dates: readonly DateToCome[]): void => {
  const [only] = dates.length === 1 ? dates : [];
  const name = only ? `${say('calendar.fileName')}-${only.on}` : say('calendar.fileName');
  const file = calendarOf(
    dates.map((date) => entryOf(say, date)),
    { name: say('calendar.calendarName'), language: say.language, made: Date.now() },
  );
  download(`${name}.ics`, file, 'text/calendar;charset=utf-8');
};
