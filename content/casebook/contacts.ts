import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { longText, recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/** One contact with support or an office: when, how, what was said. `day` and `zone`: the person's own calendar. */
export const contactSchema = z.strictObject({
  ...recordBase,
  at: momentSchema,
  day: z.iso.date(),
  zone: z.string().max(60),
  /** Who wrote: the person or the other side. */
  direction: z.enum(['sent', 'received']),
  channel: z.enum(['chat', 'mail', 'form', 'phone', 'other']),
  /** The letter it goes with (`content/letters`), or ''. */
  letter: z.string().regex(/^[a-zA-Z0-9]{0,40}$/),
  subject: text,
  text: longText,
  /** The other side's number for it, or ''. */
  reference: text,
  /** The contact this one answers, or ''. */
  answers: z.string().max(80),
});
export type Contact = z.infer<typeof contactSchema>;

export const contacts = recordStore('contacts', contactSchema);
