import { dateOf } from './dateOf';
import { isCalendarDate, middayOf } from './deadlines/calendarDate';
import type { Reminder } from './memory/memory';

const threeHours = 3 * 60 * 60_000;
/** Nine in the morning of the day it is due, where the person is now (ms). */
const ringsAt = ({ due }: Reminder): number => middayOf(due).getTime() - threeHours;
const isSound = ({ due }: Reminder) => isCalendarDate(due);

/** What is due today or overdue, the oldest first. Told by date alone, so a moved clock loses nothing. */
export const due = (reminders: readonly Reminder[], now: number): Reminder[] =>
  reminders
    .filter((one) => isSound(one) && one.due <= dateOf(now))
    .sort((a, b) => a.due.localeCompare(b.due));

/** Of what is due, what no notice has told yet. `firedAt` is kept for good: however the clock moves, once is enough. */
export const toTell = (reminders: readonly Reminder[], now: number): Reminder[] =>
  due(reminders, now).filter((one) => one.firedAt === undefined && ringsAt(one) <= now);

const sixHours = 6 * 60 * 60_000;

/**
 * When to look again (ms): at the next nine o'clock that something is due, but after six hours at the latest, because a
 * clock that jumps does not wake an alarm by itself. Undefined when nothing is left to tell.
 */
export const nextLook = (reminders: readonly Reminder[], now: number): number | undefined => {
  const ahead = reminders.filter((one) => isSound(one) && one.firedAt === undefined).map(ringsAt);
  const next = ahead.filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(now + sixHours, ...next);
};

/** Whether something was noted more than a day in the future: then the clock has moved back since. */
export const clockMovedBack = (noted: readonly number[], now: number): boolean =>
  Math.max(0, ...noted) > now + 8 * threeHours;
