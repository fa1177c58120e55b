import * as z from 'zod/mini';
import { textLimit } from '../../limits';
import { isOrderNumber } from './orderNumber';
import type { ScrapedOrder, ScrapedRefund } from './scraped';

/** What a page may send: texts within their limits. A renderer that was taken over can send nothing else. */
const text = z.string().check(z.maxLength(textLimit));
const digits = z.union([z.literal(''), z.string().check(z.regex(/^\d{6,24}$/))]);
const rows = z.array(z.strictObject({ label: text, value: text })).check(z.maxLength(100));

export const scrapedOrderSchema = z.strictObject({
  from: z.enum(['list', 'detail', 'tracking']),
  id: z.string().check(z.refine(isOrderNumber)),
  date: text,
  status: text,
  storeName: text,
  storeLink: text,
  items: z
    .array(
      z.strictObject({ title: text, variant: text, quantity: text, price: text, link: text, image: text }),
    )
    .check(z.maxLength(500)),
  total: text,
  parts: rows,
  payment: text,
  tracking: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
  rows,
  detailLink: text,
  receiptLink: text,
  trackingLink: text,
  refund: z.optional(z.strictObject({ id: digits, lineId: digits, state: text, money: text })),
}) satisfies z.ZodMiniType<ScrapedOrder>;

export const scrapedRefundSchema = z.strictObject({
  id: digits,
  lineId: digits,
  orderId: digits,
  kind: text,
  state: text,
  money: text,
  date: text,
  title: text,
  store: text,
  link: text,
  image: text,
}) satisfies z.ZodMiniType<ScrapedRefund>;
