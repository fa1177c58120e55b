import * as z from 'zod/mini';
import { momentSchema, orderSchema } from '../../orders/model/order';
import { refundSchema } from '../../orders/model/refund';
import {
  addressSchema,
  casebookSchema,
  contactSchema,
  detailsSchema,
  fileSchema,
  letterSchema,
  longText,
  pictureSchema,
  proofSchema,
  scanSchema,
} from '../records';

/** Names the kind of file, so that another JSON file is not taken for ours. */
export const format = 'leavewell-casebook';
/** Raise it when the shape changes, and read the older ones through a step of their own. */
export const fileVersion = 1;

const most = 300_000;

/**
 * A casebook as a JSON file, lossless. Every object is strict: a key we do not know, `__proto__` among them, refuses
 * the whole file. Zod builds new objects, so nothing of the parsed file itself is ever kept.
 */
/** A picture in a text file: its bytes as base64. */
const pictureInFile = z.extend(z.omit(pictureSchema, { bytes: true }), {
  data: z.base64().check(z.maxLength(40_000_000)),
});

export const casebookFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(fileVersion),
  madeAt: momentSchema,
  /** What the file has and what it lacks, in the words of that day. */
  note: longText,
  casebook: casebookSchema,
  orders: z.array(orderSchema).check(z.maxLength(most)),
  refunds: z.array(refundSchema).check(z.maxLength(most)),
  visits: z.array(scanSchema).check(z.maxLength(1000)),
  files: z.array(fileSchema).check(z.maxLength(most)),
  contacts: z.array(contactSchema).check(z.maxLength(10_000)),
  letters: z.array(letterSchema).check(z.maxLength(10_000)),
  proofs: z.array(proofSchema).check(z.maxLength(10_000)),
  /** Absent in files of before pictures could be kept. */
  pictures: z.optional(z.array(pictureInFile).check(z.maxLength(1000))),
  /** Only where the person asked for it. */
  details: z.optional(z.array(detailsSchema).check(z.maxLength(1))),
  addresses: z.optional(z.array(addressSchema).check(z.maxLength(1000))),
});

export type CasebookFile = z.infer<typeof casebookFileSchema>;
