import type { CalendarDate } from '../deadlines/calendarDate';

/**
 * An office that takes complaints about personal data, as the public collection records it: nothing of it was checked by
 * us. `address` has one line a row; `language` (BCP 47) is the one it takes complaints in, where that is recorded.
 */
export interface Authority {
  /** ISO 3166-1, such as `AT`. */
  country: string;
  /** Where a part of the country has its own: ISO 3166-2 without the country, such as `BW`. */
  state?: string;
  name: string;
  address: string;
  mail?: string;
  form?: string;
  web?: string;
  language?: string;
  sources: readonly string[];
  /** The day of the record. */
  recorded: CalendarDate;
}

/**
 * Whence all records come: https://github.com/datenanfragen/data, `supervisory-authorities`, commit 0a29c3d. Left out:
 * authorities for churches, broadcasters and public bodies, which do not concern a shop.
 */
export const collection = { name: 'datenanfragen.de', licence: 'CC0 1.0', on: '2026-07-21' } as const;
