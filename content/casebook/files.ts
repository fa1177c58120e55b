import * as z from 'zod';
import { idSchema, momentSchema } from '../orders/model/order';
import { recordBase } from './recordBase';
import { recordStore } from './recordStore';

/** "I saved the receipt of this order": the file itself is the person's own, only the tick is kept. */
export const fileSchema = z.strictObject({
  ...recordBase,
  id: idSchema,
  kind: z.literal('receipt'),
  at: momentSchema,
});
export type TickedFile = z.infer<typeof fileSchema>;

export const files = recordStore('files', fileSchema);
