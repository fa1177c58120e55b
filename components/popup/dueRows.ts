import { dateOf } from '@/content/dateOf';
import { type DateToCome, datesToCome, dateTitle } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import type { Say } from '@/content/say';
import { dayOf } from '../when';
import type { ReasonRow } from './reasons';

const roomOf = ({ kind, about }: DateToCome): string => (kind === 'check' ? `guides/${about}` : 'calendar');

/** What the person wanted to come back to, today or before. It is shown here without any permission. */
export const dueRows = (say: Say, memory: Pick<Memory, 'reminders' | 'tasks'>, now: number): ReasonRow[] =>
  datesToCome(memory)
    .filter(({ on }) => on <= dateOf(now))
    .map((date) => ({
      id: `due.${date.id}`,
      holdsUp: true,
      title: dateTitle(say, date),
      text: say('popup.reasons.due', { date: dayOf(say, date.on, now) }),
      action: say('popup.reasons.open'),
      room: roomOf(date),
    }));
