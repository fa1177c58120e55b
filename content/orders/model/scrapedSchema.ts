import * as z from 'zod';
import { textLimit } from '../../limits';
import { isOrderNumber } from './orderNumber';
import type { ScrapedOrder, ScrapedRefund } from './scraped';

/** What a page may send: texts within their limits. A renderer that was taken over can send nothing else. */
const text = z.string().max(textLimit);
const digits = z.union([z.literal(''), z.string().regex(/^\d{6,24}$/)]);
const rows = z.array(z.strictObject({ label: text, value: text })).max(100);

export const scrapedOrderSchema = z.strictObject({
  from: z.enum(['list', 'detail', 'tracking']),
  id: z.string().refine(isOrderNumber),
  date: text,
  status: text,
  storeName: text,
  storeLink: text,
  items: z
    .array(
      z.strictObject({ title: text, variant: text, quantity: text, price: text, link: text, image: text }),
    )
    .max(500),
  total: text,
  parts: rows,
  payment: text,
  tracking: z.array(z.string().min(1).max(100)).max(50),
  rows,
  detailLink: text,
  receiptLink: text,
  trackingLink: text,
  refund: z.strictObject({ id: digits, lineId: digits, state: text, money: text }).optional(),
}) satisfies z.ZodType<ScrapedOrder>;

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
}) satisfies z.ZodType<ScrapedRefund>;
