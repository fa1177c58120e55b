import * as z from 'zod';
import { textLimit } from '../orders/model/order';

/** A text the person typed or the page printed. */
export const text = z.string().max(textLimit);
/** A longer one: a letter, a chat, a note. */
export const longText = z.string().max(200_000);
/** Names a record inside its casebook: our own random id, or the site's number of it. */
const recordId = z.string().regex(/^[0-9A-Za-z:_-]{1,80}$/);

/** What every record of a store starts with. */
export const recordBase = { casebook: z.uuid(), id: recordId };

/** A new id for a record of ours. */
export const newId = (): string => crypto.randomUUID();
