import { addDays, addMonths, type CalendarDate } from '../deadlines/calendarDate';
import { afterwardsPlan } from '../guides/afterwardsPlan';
import type { Reminder } from '../memory/memory';
import { answerReminders, waitingFor } from './answerReminders';
import { letterOf } from './letters';
import { type Next, nextAfter, type Outcome } from './outcomes';
import { type InThread, purposeOf, threadOf } from './thread';

/** A contact as far as something follows from it. */
export interface Followed extends InThread {
  direction: 'sent' | 'received';
  /** What a received one said, as the person reads it. */
  outcome?: Outcome | undefined;
}

/** What is to be done after the answer that this contact is; undefined where it is none, or none that we know. */
export const nextOf = (contact: Followed, all: readonly Followed[]): Next | undefined => {
  const letter = letterOf(contact.letter);
  if (!contact.outcome || !letter) return undefined;
  return nextAfter(letter, contact.outcome, purposeOf(threadOf(contact, all)));
};

/** Answers that settle nothing: the dates of the law go on for the request they came for. */
const leavesOpen: readonly Outcome[] = ['identityWanted', 'noAnswer'];

const ownId = (contact: string) => `next.${contact}`;

const comeBack = (contact: Followed, { date, task = 'followUp', message }: Next): Reminder[] => {
  const on = (due: CalendarDate): Reminder => ({
    id: ownId(contact.id),
    task,
    due,
    letter: message ?? contact.letter,
  });
  if (date === 'checks') return afterwardsPlan(contact.day);
  if (date === 'week') return [on(addDays(contact.day, 7))];
  return date === 'month' ? [on(addMonths(contact.day, 1))] : [];
};

/**
 * The dates that a newly noted contact sets and takes back. A request sets those of the law; an answer takes them back
 * and sets the day of the next step; whatever is noted, the thread's earlier "come back" days are over.
 */
export const whatFollows = (
  contact: Followed,
  all: readonly Followed[],
  reminders: readonly Reminder[],
  region: string,
): { drop: string[]; set: Reminder[] } => {
  const before = threadOf(contact, all).filter(({ id }) => id !== contact.id);
  const over = before.map(({ id }) => ownId(id));
  const isSettled = contact.direction === 'received' && !leavesOpen.includes(contact.outcome ?? 'done');
  const answered = isSettled ? before.flatMap(({ id }) => waitingFor(id, reminders)) : [];
  const next = nextOf(contact, all);
  return {
    drop: [
      ...reminders.filter(({ id }) => over.includes(id)).map(({ id }) => id),
      ...answered.map(({ id }) => id),
    ],
    set:
      contact.direction === 'sent' ? answerReminders(contact, region) : next ? comeBack(contact, next) : [],
  };
};
