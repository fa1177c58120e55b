import { isCalendarDate } from '../deadlines/calendarDate';

/** How a field is filled: one line · several lines · a day · ticked order numbers · a box to tick. */
export type FieldKind = 'line' | 'text' | 'day' | 'orders' | 'tick';

/** What letters leave to the person. `letters.fields.<id>` names it, on the screen and in a gap of the letter. */
export const fields = {
  mailbox: 'line',
  /** It chooses the sentence that says whence the person writes. */
  otherMailbox: 'tick',
  country: 'line',
  name: 'line',
  orders: 'orders',
  amount: 'line',
  paidBackTo: 'line',
  pageSays: 'text',
  day: 'day',
  request: 'line',
  confirmed: 'text',
  seen: 'text',
  adds: 'text',
  charge: 'text',
  theySaid: 'text',
  lockedOut: 'text',
  authority: 'text',
  history: 'text',
  whose: 'line',
  relation: 'text',
} as const satisfies Record<string, FieldKind>;

export type FieldId = keyof typeof fields;
/** What the person filled in: texts as typed, a day as `YYYY-MM-DD`, order numbers with a comma between them. */
export type FieldValues = Partial<Record<FieldId, string>>;

/** A field's text as it goes into a letter: trimmed, one line where it is one; '' where it was not filled in. */
export const filled = (id: FieldId, values: FieldValues): string => {
  const text = (values[id] ?? '').replace(/[\u2066-\u2069]/g, '').trim();
  if (fields[id] === 'day') return isCalendarDate(text) ? text : '';
  return fields[id] === 'text'
    ? text.replace(/\r\n?/g, '\n').replace(/\n{2,}/g, '\n')
    : text.replace(/\s+/g, ' ');
};
