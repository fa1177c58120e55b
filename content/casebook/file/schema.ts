import * as z from 'zod';
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
const pictureInFile = pictureSchema.omit({ bytes: true }).extend({ data: z.base64().max(40_000_000) });

export const casebookFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(fileVersion),
  madeAt: momentSchema,
  /** What the file has and what it lacks, in the words of that day. */
  note: longText,
  casebook: casebookSchema,
  orders: z.array(orderSchema).max(most),
  refunds: z.array(refundSchema).max(most),
  visits: z.array(scanSchema).max(1000),
  files: z.array(fileSchema).max(most),
  contacts: z.array(contactSchema).max(10_000),
  letters: z.array(letterSchema).max(10_000),
  proofs: z.array(proofSchema).max(10_000),
  /** Absent in files of before pictures could be kept. */
  pictures: z.array(pictureInFile).max(1000).optional(),
  /** Only where the person asked for it. */
  details: z.array(detailsSchema).max(1).optional(),
  addresses: z.array(addressSchema).max(1000).optional(),
});

export type CasebookFile = z.infer<typeof casebookFileSchema>;
