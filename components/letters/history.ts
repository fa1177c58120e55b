import type { Contact } from '@/content/casebook/contacts';
import { middayOf } from '@/content/deadlines/calendarDate';
import type { Say } from '@/content/say';

/** What happened between the person and the shop, one line a contact, for an office that hears of it for the first time. */
export const historyOf = (say: Say, thread: readonly Contact[]): string =>
  thread
    .map(({ day, direction, subject, outcome }) =>
      say.of('letters.historyLine', {
        day: middayOf(day),
        what: outcome
          ? say.of(`letters.outcomes.${outcome}`)
          : `${say.of(`letters.directions.${direction}`)}: ${subject}`,
      }),
    )
    .join('\n');
