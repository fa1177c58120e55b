import { addDays, addMonths, type CalendarDate } from '../deadlines/calendarDate';
import type { Reminder } from '../memory/memory';

/**
 * Our own checks after the deletion, by the day it was confirmed: after three days, a month and half a year. Each is
 * called as the guide that leads through it. The spans are ours; no source names a waiting time (guide N1).
 */
export const afterwardsPlan = (confirmedOn: CalendarDate): Reminder[] => [
  { id: 'firstCheck', task: 'checkItIsGone', due: addDays(confirmedOn, 3) },
  { id: 'monthCheck', task: 'checkItIsGone', due: addMonths(confirmedOn, 1) },
  { id: 'halfYearCheck', task: 'checkItIsGone', due: addMonths(confirmedOn, 6) },
];
