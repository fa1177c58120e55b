import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { longText, recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/** Something that shows what happened, such as the note of the deletion's confirmation. */
export const proofSchema = z.strictObject({
  ...recordBase,
  at: momentSchema,
  day: z.iso.date(),
  zone: z.string().max(60),
  /** What it proves: a task of ours, such as `keepConfirmation`, or ''. */
  task: z.string().regex(/^[a-zA-Z0-9]{0,40}$/),
  title: text,
  text: longText,
});
export type Proof = z.infer<typeof proofSchema>;

export const proofs = recordStore('proofs', proofSchema);
