import type { Translator } from '../translator';
import { type CalendarDate, weekendOf } from './calendarDate';

/** What ends on a day; on a weekend it says so, because no rule that was read moved it. */
export const onWeekend = (t: Translator, term: string, on: CalendarDate): string => {
  const weekend = weekendOf(on);
  return weekend ? t(`deadlines.on.${weekend}`, { term }) : term;
};
