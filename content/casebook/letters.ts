import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { longText, recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/** A draft the person is writing. `letter`: which one of `content/letters` it started from, or ''. */
export const letterSchema = z.strictObject({
  ...recordBase,
  letter: z.string().regex(/^[a-zA-Z0-9]{0,40}$/),
  language: z.string().regex(/^[A-Za-z-]{2,12}$/),
  to: text,
  subject: text,
  text: longText,
  changedAt: momentSchema,
});
export type Letter = z.infer<typeof letterSchema>;

export const letters = recordStore('letters', letterSchema);
