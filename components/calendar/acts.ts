import type { DateToCome } from '@/content/dates';
import type { CalendarDate } from '@/content/deadlines/calendarDate';

/** What a person can do with dates. */
export interface CalendarActs {
  /** Hands over a calendar file with these dates. */
  download(dates: readonly DateToCome[]): void;
  /** Takes a date back; a task that waits for it is open again. */
  drop(date: DateToCome): void;
  /** Sets the dates of our checks from the day the deletion was confirmed. */
  setChecks(confirmedOn: CalendarDate): void;
  /** Goes to another room of the casebook. */
  route(route: string): void;
}
