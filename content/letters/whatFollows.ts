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

/**
 * What is to be done after the answer that this contact is; undefined where it is none, or none that we know.
 * @param locked the person cannot sign in any more
 */
export const nextOf = (contact: Followed, all: readonly Followed[], locked = false): Next | undefined => {
  const letter = letterOf(contact.letter);
  if (!contact.outcome || !letter) return undefined;
  const thread = threadOf(contact, all);
  const written = thread.filter(({ direction }) => direction === 'sent').map((one) => one.letter);
  return nextAfter(letter, contact.outcome, { purpose: purposeOf(thread), written, locked });
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

/** What no law gives a date is looked at again after a month, so that nothing sent is forgotten. */
const dueAfter = (sent: Followed, region: string): Reminder[] => {
  const legal = answerReminders(sent, region);
  if (legal.length > 0 || !letterOf(sent.letter)) return legal;
  return comeBack(sent, { text: '', date: 'month' });
};

/**
 * The dates that a newly noted contact sets and takes back. A message sets those of the law, or one of ours where there
 * are none; an answer takes them back and sets the day of the next step; whatever is noted, the thread's earlier "come
 * back" days are over.
 */
export const whatFollows = (
  contact: Followed,
  all: readonly Followed[],
  reminders: readonly Reminder[],
  region: string,
  locked = false,
): { drop: string[]; set: Reminder[] } => {
  const before = threadOf(contact, all).filter(({ id }) => id !== contact.id);
  const over = before.map(({ id }) => ownId(id));
  const isSettled = contact.direction === 'received' && !leavesOpen.includes(contact.outcome ?? 'done');
  const answered = isSettled ? before.flatMap(({ id }) => waitingFor(id, reminders)) : [];
  const next = nextOf(contact, all, locked);
  return {
    drop: [
      ...reminders.filter(({ id }) => over.includes(id)).map(({ id }) => id),
      ...answered.map(({ id }) => id),
    ],
    set: contact.direction === 'sent' ? dueAfter(contact, region) : next ? comeBack(contact, next) : [],
  };
};
