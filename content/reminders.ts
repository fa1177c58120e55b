import { dateOf } from './dateOf';
import { type CalendarDate, middayOf } from './deadlines/calendarDate';

/** A date that a notice can tell (`content/dates`): its day, and when it was told (ms). */
interface ToTell {
  on: CalendarDate;
  firedAt?: number;
}

const threeHours = 3 * 60 * 60_000;
/** Nine in the morning of the day it is due, where the person is now (ms). */
const ringsAt = ({ on }: ToTell): number => middayOf(on).getTime() - threeHours;

/** Of what is due, what no notice has told yet. `firedAt` is kept for good: however the clock moves, once is enough. */
export const toTell = <One extends ToTell>(dates: readonly One[], now: number): One[] =>
  dates.filter((one) => one.on <= dateOf(now) && one.firedAt === undefined && ringsAt(one) <= now);

const sixHours = 6 * 60 * 60_000;

/**
 * When to look again (ms): at the next nine o'clock that something is due, but after six hours at the latest, because a
 * clock that jumps does not wake an alarm by itself. Undefined when nothing is left to tell.
 */
export const nextLook = (dates: readonly ToTell[], now: number): number | undefined => {
  const ahead = dates.filter((one) => one.firedAt === undefined).map(ringsAt);
  const next = ahead.filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(now + sixHours, ...next);
};

/** Whether something was noted more than a day in the future: then the clock has moved back since. */
export const clockMovedBack = (noted: readonly number[], now: number): boolean =>
  Math.max(0, ...noted) > now + 8 * threeHours;
