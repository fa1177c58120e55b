import { addBusinessDays, addDays, addMonths, type CalendarDate } from './calendarDate';

/** What a request asks for; the answer times of some laws hold for one of them only. */
export type RequestKind = 'erase' | 'access';

/** A span from the day a request was sent: exactly one of the three. */
export type Span = { days: number } | { months: number } | { businessDays: number };

/**
 * confirm: say that it arrived · answer: the first date · act: carry out what was decided ·
 * extended: the last date, when they say in time why it takes longer.
 */
export interface Term {
  id: 'confirm' | 'answer' | 'act' | 'extended';
  after: Span;
}

/**
 * How long a company has to answer, by the law of one region. Texts: `deadlines.laws.<id>.name` (never translated in
 * meaning: the law's name and article) and `.note` where a source says more. `checked` is the day the source was read;
 * it is information, not advice, and a date is only ever shown for a request the person recorded.
 */
export interface Law {
  /** The region's id, see `regions.ts`. */
  id: string;
  terms: Readonly<Partial<Record<RequestKind, readonly Term[]>>>;
  link: string;
  checked: CalendarDate;
  /** law: the text of the law or of its regulator · copy: a copy of it kept by somebody else. */
  read: 'law' | 'copy';
}

export const law = (it: Law): Law => it;

/** The day a span ends, by the calendar. */
export const spanEnd = (from: CalendarDate, after: Span): CalendarDate => {
  if ('months' in after) return addMonths(from, after.months);
  if ('businessDays' in after) return addBusinessDays(from, after.businessDays);
  return addDays(from, after.days);
};
