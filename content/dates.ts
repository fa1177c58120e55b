import type { CalendarEntry } from './calendar';
import { type CalendarDate, isCalendarDate } from './deadlines/calendarDate';
import { guideOf } from './guides';
import type { Memory } from './memory/memory';
import type { Say } from './say';

/**
 * A day to come back to. check: a guide of ours is due · answer: the law gives a date for an answer · wait: the person
 * wanted to come back to a task then.
 */
export interface DateToCome {
  id: string;
  on: CalendarDate;
  kind: 'check' | 'answer' | 'wait';
  /** The guide of a check, the term of an answer, the task of a wait. */
  about: string;
}

const kindOf = (id: string, task: string): Pick<DateToCome, 'kind' | 'about'> => {
  const [first, , term = 'answer'] = id.split('.');
  if (first === 'answer') return { kind: 'answer', about: term };
  return guideOf(id) ? { kind: 'check', about: id } : { kind: 'wait', about: task };
};

/** Every date that memory holds, the soonest first: reminders, and the tasks that wait for a day. */
export const datesToCome = ({ reminders, tasks }: Pick<Memory, 'reminders' | 'tasks'>): DateToCome[] =>
  [
    ...reminders.map(({ id, task, due }) => ({ id, on: due, ...kindOf(id, task) })),
    ...Object.entries(tasks).flatMap(([task, { state, until }]): DateToCome[] =>
      state === 'waiting' && until ? [{ id: `wait.${task}`, on: until, kind: 'wait', about: task }] : [],
    ),
  ]
    .filter(({ on }) => isCalendarDate(on))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));

/** What a date is about, in words. */
export const dateTitle = (say: Say, { kind, about }: DateToCome): string => {
  if (kind === 'check') return say.of(`guides.${about}.title`);
  if (kind === 'wait') return say.of(`tasks.${about}.title`);
  return say.of('calendar.answer', { term: say.of(`deadlines.terms.${about}`) });
};

/** A date as it stands in the person's own calendar. */
export const entryOf = (say: Say, date: DateToCome): CalendarEntry => ({
  id: date.id,
  on: date.on,
  title: say.of('calendar.entry', { what: dateTitle(say, date) }),
  note: say.of(`calendar.notes.${date.kind}`),
});
