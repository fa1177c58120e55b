import type { Contact } from '@/content/casebook/records';
import { middayOf } from '@/content/deadlines/calendarDate';
import type { Translator } from '@/content/translator';

/** What happened between the person and the shop, one line a contact, for an office that hears of it for the first time. */
export const historyOf = (t: Translator, thread: readonly Contact[]): string =>
  thread
    .map(({ day, direction, subject, outcome }) =>
      t.of('letters.historyLine', {
        day: middayOf(day),
        what: outcome
          ? t.of(`letters.outcomes.${outcome}`)
          : `${t.of(`letters.directions.${direction}`)}: ${subject}`,
      }),
    )
    .join('\n');
