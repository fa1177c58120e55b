import { answersDue } from '../deadlines/answersDue';
import type { CalendarDate } from '../deadlines/calendarDate';
import type { Reminder } from '../memory/memory';
import { letterOf } from './index';

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
      }))
    : [];
};

/** Of all reminders, those that wait for the answer to this contact: to be dropped once it came. */
export const waitingFor = (contact: string, reminders: readonly Reminder[]): Reminder[] =>
  reminders.filter(({ id }) => id.startsWith(prefix(contact)));
