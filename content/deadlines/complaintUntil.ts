import { addDays, type CalendarDate } from './calendarDate';

/**
 * The last day to complain to the authority, where a law that was read sets one: Türkiye, KVKK Art. 14, within 30 days of
 * the answer and within 60 days of the request at most. Undefined elsewhere.
 */
export const complaintUntil = (
  region: string,
  sentOn: CalendarDate,
  answeredOn?: CalendarDate,
): CalendarDate | undefined => {
  if (region !== 'turkiye') return undefined;
  const ends = [addDays(sentOn, 60), ...(answeredOn === undefined ? [] : [addDays(answeredOn, 30)])];
  return ends.sort()[0];
};
