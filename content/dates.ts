import type { CalendarEntry } from './calendar';
import { dateOf } from './dateOf';
import { type CalendarDate, isCalendarDate } from './deadlines/calendarDate';
import { onWeekend } from './deadlines/onWeekend';
import { guideOf } from './guides';
import { afterwardsPlan } from './guides/afterwardsPlan';
import { where } from './guides/walk';
import type { Memory } from './memory/memory';
import { isAnswered } from './tasks/taskStatus';
import type { Translator } from './translator';

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
  /** The task it is for. */
  task: string;
  /** The letter whose answer it is about. */
  letter?: string;
  /** When a notice told it (ms). */
  firedAt?: number;
}

/** What of memory says which dates are to come. */
export type DatesMemory = Pick<Memory, 'reminders' | 'tasks' | 'guides'>;

const waitId = (task: string) => `wait.${task}`;

const kindOf = (id: string, task: string): Pick<DateToCome, 'kind' | 'about'> => {
  const [first, , term = 'answer'] = id.split('.');
  if (first === 'answer') return { kind: 'answer', about: term };
  return guideOf(id) ? { kind: 'check', about: id } : { kind: 'wait', about: task };
};

const reminded = ({ reminders }: DatesMemory): DateToCome[] =>
  reminders
    .filter(({ id, task }) => id !== waitId(task))
    .map(({ id, task, due, letter, firedAt }) => ({
      id,
      on: due,
      ...kindOf(id, task),
      task,
      ...(letter === undefined ? {} : { letter }),
      ...(firedAt === undefined ? {} : { firedAt }),
    }));

/** The date of a wait stands in the task; that a notice told it stands in a reminder for the same day. */
const waited = ({ reminders, tasks }: DatesMemory): DateToCome[] =>
  Object.entries(tasks).flatMap(([task, { state, until }]): DateToCome[] => {
    if (state !== 'waiting' || !until) return [];
    const told = reminders.find(({ id, due }) => id === waitId(task) && due === until)?.firedAt;
    const date = { id: waitId(task), on: until, kind: 'wait' as const, about: task, task };
    return [told === undefined ? date : { ...date, firedAt: told }];
  });

/** Whether its day was used: the check was walked to its end then, or its task was answered. Taken back, it is due again. */
const isOver = ({ on, kind, about, task }: DateToCome, { tasks, guides }: DatesMemory): boolean => {
  const word = tasks[task];
  if (isAnswered(word) && word && dateOf(word.at) >= on) return true;
  const guide = kind === 'check' ? guideOf(about) : undefined;
  const state = guides[about];
  return guide && state ? where(guide, state).exit !== undefined && dateOf(state.at) >= on : false;
};

/** Every date that memory holds and that is not over, the soonest first: reminders, and the tasks that wait for a day. */
export const datesToCome = (memory: DatesMemory): DateToCome[] =>
  [...reminded(memory), ...waited(memory)]
    .filter((date) => isCalendarDate(date.on) && !isOver(date, memory))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));

/** What is due today or overdue, the oldest first. Told by date alone, so a moved clock loses nothing. */
export const datesDue = (memory: DatesMemory, now: number): DateToCome[] =>
  datesToCome(memory).filter(({ on }) => on <= dateOf(now));

/** Looking whether it is gone, and writing when it is not: on the day of a check, not on the day of the deletion. */
export const notDueYet = (memory: DatesMemory, now: number): string[] => {
  const due = datesDue(memory, now).map(({ task }) => task);
  const { confirmDeletion } = memory.tasks;
  const isSet = memory.reminders.some(({ task }) => task === 'checkItIsGone');
  const [first] = confirmDeletion ? afterwardsPlan(dateOf(confirmDeletion.at)) : [];
  const isTime = due.includes('checkItIsGone') || (!isSet && first !== undefined && first.due <= dateOf(now));
  if (isTime) return [];
  return due.includes('followUp') ? ['checkItIsGone'] : ['checkItIsGone', 'followUp'];
};

/** What a date is about, in words: the same wherever it is shown, told or put into a calendar. */
export const dateTitle = (t: Translator, date: DateToCome): string => {
  const { kind, about, letter = '' } = date;
  if (kind === 'check') return t.of(`guides.${about}.title`);
  const name = `letters.${letter}.title`;
  if (kind === 'wait')
    return t.has(name) ? t.of('calendar.lookAgain', { letter: t.of(name) }) : t.of(`tasks.${about}.title`);
  const term = onWeekend(t, t.of(`deadlines.terms.${about}`), date.on);
  return t.has(name)
    ? t.of('calendar.answerTo', { letter: t.of(name), term })
    : t.of('calendar.answer', { term });
};

/** A date as it stands in the person's own calendar. */
export const entryOf = (t: Translator, date: DateToCome): CalendarEntry => ({
  id: date.id,
  on: date.on,
  title: t.of('calendar.entry', { what: dateTitle(t, date) }),
  note: t.of(`calendar.notes.${date.kind}`),
});
