import { type DatesMemory, type DateToCome, datesDue, dateTitle } from '@/content/dates';
import type { Say } from '@/content/say';
import { dayOf } from '../when';
import type { ReasonRow } from './reasonRows';

const roomOf = ({ kind, about }: DateToCome): string => (kind === 'check' ? `guides/${about}` : 'calendar');

/** What the person wanted to come back to, today or before. It is shown here without any permission. */
export const dueRows = (say: Say, memory: DatesMemory, now: number): ReasonRow[] =>
  datesDue(memory, now).map((date) => ({
    id: `due.${date.id}`,
    holdsUp: true,
    title: dateTitle(say, date),
    text: say('popup.reasons.due', { date: dayOf(say, date.on, now) }),
    action: say('popup.reasons.open'),
    room: roomOf(date),
  }));
