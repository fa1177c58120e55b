import type { CalendarDate } from './calendarDate';
import { type Law, type RequestKind, spanEnd, type Term } from './law';
import { laws } from './laws';

export interface AnswerDue {
  law: Law;
  term: Term['id'];
  on: CalendarDate;
  /** The day by the calendar, where it was a day off and the law's own rule moved it. */
  unmoved?: CalendarDate;
}

/**
 * The dates by which a recorded request should be answered. Counted from the day it was sent, by the law of the region.
 * Empty where the region is unknown or its law sets no time for this kind of request: then no date is shown. Public
 * holidays are not known here; a date on a weekend that no rule moved has to be said as such (`weekendOf`).
 */
export const answersDue = (region: string, request: RequestKind, sentOn: CalendarDate): AnswerDue[] =>
  laws
    .filter((law) => law.region === region)
    .flatMap((law) =>
      (law.terms[request] ?? []).map(({ id, after }) => ({ law, term: id, ...spanEnd(sentOn, after, law) })),
    );
