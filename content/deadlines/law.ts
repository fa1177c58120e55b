import { addBusinessDays, addDays, addMonths, type CalendarDate, nextWorkingDay } from './calendarDate';
import type { Region } from './regions';

/** What a request asks for; the answer times of some laws hold for one of them only. */
export type RequestKind = 'erase' | 'access' | 'complain';

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
  id: string;
  region: Region;
  terms: Readonly<Partial<Record<RequestKind, readonly Term[]>>>;
  /** What a source says of an end on a Saturday or Sunday: it moves, or (absent) no source of ours says so. */
  weekendEnd?: 'nextWorkingDay';
  link: string;
  checked: CalendarDate;
  /** law: the text of the law or of its regulator · copy: a copy of it kept by somebody else. */
  read: 'law' | 'copy';
}

const plainEnd = (from: CalendarDate, after: Span): CalendarDate => {
  if ('months' in after) return addMonths(from, after.months);
  if ('businessDays' in after) return addBusinessDays(from, after.businessDays);
  return addDays(from, after.days);
};

/** The day a span ends by a law; `unmoved` is the day by the calendar where the law's own rule moved it. */
export const spanEnd = (
  from: CalendarDate,
  after: Span,
  { weekendEnd }: Pick<Law, 'weekendEnd'>,
): { on: CalendarDate; unmoved?: CalendarDate } => {
  const unmoved = plainEnd(from, after);
  const on = weekendEnd ? nextWorkingDay(unmoved) : unmoved;
  return on === unmoved ? { on } : { on, unmoved };
};
