import { type DatesMemory, type DateToCome, datesDue, dateTitle } from '@/content/dates';
import type { Translator } from '@/content/translator';
import { dayOf } from '../when';
import type { ReasonRow } from './reasonRows';

const roomOf = ({ kind, about }: DateToCome): string => (kind === 'check' ? `guides/${about}` : 'calendar');

/** What the person wanted to come back to, today or before. It is shown here without any permission. */
export const dueRows = (t: Translator, memory: DatesMemory, now: number): ReasonRow[] =>
  datesDue(memory, now).map((date) => ({
    id: `due.${date.id}`,
    holdsUp: true,
    title: dateTitle(t, date),
    text: t('popup.reasons.due', { date: dayOf(t, date.on, now) }),
    action: t('popup.reasons.open'),
    route: roomOf(date),
  }));
