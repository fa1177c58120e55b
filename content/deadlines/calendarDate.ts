/**
 * A day on the calendar, `YYYY-MM-DD`, without a time and without a zone: what "sent on 31 January" means wherever the
 * person is. All arithmetic is done in UTC, where no day is shorter or longer than another.
 */
export type CalendarDate = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;

const write = (date: Date): CalendarDate => date.toISOString().slice(0, 10);

/** Whether a text is a day that exists; `2026-02-30` does not. */
export const isCalendarDate = (text: string): boolean =>
  form.test(text) && !Number.isNaN(Date.parse(text)) && write(new Date(text)) === text;

const read = (text: CalendarDate): Date => {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return new Date(`${text}T00:00:00Z`);
};

/** Midday of that day where the person is: a moment that every clock change leaves on the same day. */
export const middayOf = (date: CalendarDate): Date => {
  const at = read(date);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
};

/** So many days later. Throws on what is no calendar date. */
export const addDays = (from: CalendarDate, days: number): CalendarDate =>
  write(new Date(read(from).getTime() + days * day));

/** The same day so many months later, or that month's last day where it has no such day. */
export const addMonths = (from: CalendarDate, months: number): CalendarDate => {
  const start = read(from);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month, Math.min(start.getUTCDate(), last))));
};

/** Whether a day is a Saturday or a Sunday, and which; undefined on the other five. */
export const weekendOf = (date: CalendarDate): 'saturday' | 'sunday' | undefined => {
  const weekday = read(date).getUTCDay();
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : undefined;
};

/** The day itself, or the Monday after where it is a Saturday or a Sunday. */
export const nextWorkingDay = (date: CalendarDate): CalendarDate => {
  const weekend = weekendOf(date);
  return weekend ? addDays(date, weekend === 'saturday' ? 2 : 1) : date;
};

/** So many days later, counting Monday to Friday only. Public holidays are not known here, and not counted. */
export const addBusinessDays = (from: CalendarDate, days: number): CalendarDate => {
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (!weekendOf(on)) left--;
  }
  return on;
};
