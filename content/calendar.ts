import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, type CalendarDate } from './deadlines/calendarDate';

/** A date to come back to, with its words. */
export interface CalendarEntry {
  /** The reminder's id: the same date downloaded again takes the place of the old one. */
  id: string;
  on: CalendarDate;
  title: string;
  note: string;
}

/** Rings at nine in the morning of the day, by the clock of whoever imports it. */
const nineInTheMorning = 9 * 60 * 60;
/** An all-day event is a date and no instant: the library takes the UTC day of what it is given. */
const dayAt = (on: CalendarDate) => new Date(`${on}T00:00:00Z`);
/** The marks around inserted texts are shown as signs by some calendars. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/**
 * An iCalendar file (RFC 5545) with one all-day event for each entry, each with an alarm. CRLF, no line over 75 octets.
 * @param made the moment it is made (ms); it tells a calendar which of two copies is newer
 */
export const calendarOf = (
  entries: readonly CalendarEntry[],
  { name, language, made }: { name: string; language: string; made: number },
): string => {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Leavewell', product: 'Leavewell', language: language.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, on, title, note } of entries) {
    const event = calendar.createEvent({
      id: `${id}@leavewell`,
      start: dayAt(on),
      end: dayAt(addDays(on, 1)),
      allDay: true,
      stamp: new Date(made),
      summary: plain(title),
      description: plain(note),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: nineInTheMorning,
      description: plain(title),
    });
    // Set apart: the library passes over it among the alarm's data and would count from the end of the day.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
};
