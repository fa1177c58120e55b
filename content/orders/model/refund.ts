import * as z from 'zod/mini';
import { textLimit } from '../../limits';
import { problemReasons, refundFields, refundStateKinds } from './fields';
import {
  daySchema,
  idSchema,
  momentSchema,
  moneySchema,
  orderNumberSchema,
  pictureLinkSchema,
  siteLinkSchema,
} from './order';

const text = z.string().check(z.maxLength(textLimit));

/**
 * One row of the returns and refunds list, or what its detail page adds.
 * `id`: the site's own number of the row where the page shows one, else see `refundId`.
 */
export const refundSchema = z.strictObject({
  id: z.string().check(z.regex(/^\d{6,24}(:\d{1,10})?$/)),
  /** The site's number of the returned line, or ''. */
  lineId: z.union([z.literal(''), idSchema]),
  orderId: z.union([z.literal(''), orderNumberSchema]),
  kind: text,
  state: z.strictObject({ asPrinted: text, kind: z.enum(refundStateKinds) }),
  money: moneySchema,
  date: daySchema,
  dateAsPrinted: text,
  title: text,
  store: text,
  link: siteLinkSchema,
  image: pictureLinkSchema,
  readAt: momentSchema,
  problems: z
    .array(z.strictObject({ field: z.enum(refundFields), reason: z.enum(problemReasons) }))
    .check(z.maxLength(20)),
});

export type Refund = z.infer<typeof refundSchema>;
