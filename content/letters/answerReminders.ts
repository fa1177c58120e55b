import { answersDue } from '../deadlines/answersDue';
import type { CalendarDate } from '../deadlines/calendarDate';
import type { Reminder } from '../memory/memory';
import { letterOf } from './letters';

/** A contact as far as its answer's dates depend on it (`content/casebook/contacts`). */
export interface Sent {
  id: string;
  letter: string;
  /** The day it was sent, where the person was. */
  day: CalendarDate;
}

const prefix = (contact: string) => `answer.${contact}.`;

/**
 * The dates by which a recorded request should be answered, as reminders. None where the letter asks for nothing, the
 * region is unknown or its law sets no time: no date is shown that no law sets.
 */
export const answerReminders = ({ id, letter, day }: Sent, region: string): Reminder[] => {
  const asks = letterOf(letter)?.asks;
  return asks
    ? answersDue(region, asks, day).map(({ term, on }) => ({
        id: `${prefix(id)}${term}`,
        task: 'followUp',
        due: on,
        letter,
      }))
    : [];
};

/** Of all reminders, those that wait for the answer to this contact: to be dropped once it came. */
export const waitingFor = (contact: string, reminders: readonly Reminder[]): Reminder[] =>
  reminders.filter(({ id }) => id.startsWith(prefix(contact)));

/** A contact as far as it tells what still waits for an answer. */
export interface Noted extends Sent {
  direction: 'sent' | 'received';
  /** The contact it answers; empty where none. */
  answers: string;
}

/**
 * What changes when the person names another region: the dates of the old law go, those of the new one come for every
 * request without an answer. A date that stays the same keeps what a notice has told.
 */
export const forRegion = (
  noted: readonly Noted[],
  reminders: readonly Reminder[],
  region: string,
): { drop: string[]; set: Reminder[] } => {
  const answered = new Set(noted.map(({ answers }) => answers));
  const open = noted.filter(({ id, direction }) => direction === 'sent' && !answered.has(id));
  const wanted = open.flatMap((one) => answerReminders(one, region));
  const held = reminders.filter(({ id }) => id.startsWith('answer.'));
  const isIn = (all: readonly Reminder[], one: Reminder) =>
    all.some(({ id, due }) => id === one.id && due === one.due);
  return {
    drop: held.filter((one) => !isIn(wanted, one)).map(({ id }) => id),
    set: wanted.filter((one) => !isIn(held, one)),
  };
};
