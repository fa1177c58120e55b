import type { CalendarDate } from './calendarDate';
import { laws } from './index';
import { type Law, type RequestKind, spanEnd, type Term } from './law';

export interface AnswerDue {
  law: Law;
  term: Term['id'];
  on: CalendarDate;
}

/**
 * The dates by which a recorded request should be answered. Counted from the day it was sent, by the law of the region.
 * Empty where the region is unknown or its law sets no time for this kind of request: then no date is shown.
 */
export const answersDue = (region: string, request: RequestKind, sentOn: CalendarDate): AnswerDue[] => {
  const law = laws.find(({ id }) => id === region);
  return (law?.terms[request] ?? []).map(({ id, after }) => ({
    law: law as Law,
    term: id,
    on: spanEnd(sentOn, after),
  }));
};
