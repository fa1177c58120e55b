import type { CalendarDate } from '../deadlines/calendarDate';
import type { Purpose } from './letter';
import { letterOf } from './letters';

/** A noted contact as far as it tells what it goes with. */
export interface InThread {
  id: string;
  letter: string;
  day: CalendarDate;
  /** The contact it answers or goes on with; empty where none. */
  answers: string;
}

/** A contact and all it goes back to, the first one first. A circle, which only a broken file can hold, ends it. */
export const threadOf = <One extends InThread>(one: One, all: readonly One[]): One[] => {
  const line = [one];
  for (;;) {
    const before = all.find(({ id }) => id === line[0]?.answers);
    if (!before || line.includes(before)) return line;
    line.unshift(before);
  }
};

/** What a thread is for: its first message with a purpose of its own says so; to delete where none does. */
export const purposeOf = (thread: readonly InThread[]): Purpose => {
  const own = thread.map(({ letter }) => letterOf(letter)?.purpose);
  return own.find((purpose): purpose is Purpose => purpose !== undefined && purpose !== 'same') ?? 'erase';
};
