import * as z from 'zod';
import { textLimit } from '../../limits';
import { pictureLink, siteLink } from '../text/links';
import { orderFields, orderSources, problemReasons, statusKinds } from './fields';
import { isOrderNumber } from './orderNumber';

/** Any text of a page or a file. Readers cut at this length, so nothing that we wrote is refused later. */
const text = z.string().max(textLimit);

/** A moment, always as `Date.prototype.toISOString` writes it, so that texts sort like moments. */
export const momentSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** A calendar day `YYYY-MM-DD`, or '' when the printed date could not be read. */
export const daySchema = z.union([z.literal(''), z.iso.date()]);
/** The site's other numbers, of items and lines: digits, kept as text (they do not fit into a number). */
export const idSchema = z.string().regex(/^\d{6,24}$/);
export const orderNumberSchema = z.string().refine(isOrderNumber, 'not an order number');

export const siteLinkSchema = text.refine(
  (link) => link === '' || siteLink(link) === link,
  'not a site address',
);
export const pictureLinkSchema = text.refine(
  (link) => link === '' || pictureLink(link) === link,
  'not a picture',
);

/** `amount`: decimal text with a dot ("1234.50"), or ''. `currency`: ISO 4217, or ''. `asPrinted`: as on the page. */
export const moneySchema = z.strictObject({
  amount: z.union([z.literal(''), z.string().regex(/^-?\d{1,20}(\.\d{1,8})?$/)]),
  currency: z.union([z.literal(''), z.string().regex(/^[A-Z]{3}$/)]),
  asPrinted: text,
});

/** `quantity`: digits as text, or ''. A line shown as a picture only has an empty title. */
const itemSchema = z.strictObject({
  title: text,
  variant: text,
  quantity: z.union([z.literal(''), z.string().regex(/^\d{1,6}$/)]),
  price: moneySchema,
  link: siteLinkSchema,
  image: pictureLinkSchema,
  itemId: z.union([z.literal(''), idSchema]),
});

/**
 * `seq`: its place among the readings of the order, where `at` does not tell it: the clock was set, or it is a file that
 * may be read again. See `model/sequence.ts`.
 */
const readingSchema = z.strictObject({
  at: momentSchema,
  from: z.enum(orderSources),
  seq: z.int().min(1).optional(),
});

/** What could not be read, and how often within this order ("2 item prices without a currency"). */
const problemSchema = z.strictObject({
  field: z.enum(orderFields),
  reason: z.enum(problemReasons),
  count: z.int().min(1).max(10_000),
});

/** A part that was one thing and then another; `at` is when the newer of the two was read. */
const changeSchema = z.strictObject({
  at: momentSchema,
  field: z.enum(orderFields),
  from: text,
  to: text,
});

export const orderSchema = z.strictObject({
  id: orderNumberSchema,
  date: daySchema,
  dateAsPrinted: text,
  status: z.strictObject({ asPrinted: text, kind: z.enum(statusKinds) }),
  items: z.array(itemSchema).max(500),
  /** How many of `items` are pictures without a title. */
  pictures: z.int().min(0).max(500),
  store: z.strictObject({ name: text, link: siteLinkSchema }),
  total: moneySchema,
  /** Subtotal, shipping, coupons, tax: labels as printed, amounts negative where printed so. */
  parts: z.array(z.strictObject({ label: text, money: moneySchema })).max(100),
  /** Way of payment as printed, never more than the last four digits of a card. */
  payment: text,
  tracking: z.array(z.string().min(1).max(100)).max(50),
  /** Further dates of the detail page ("Paid on", "Order completed on"): labels as printed. */
  dates: z.array(z.strictObject({ label: text, date: daySchema, asPrinted: text })).max(20),
  links: z.strictObject({ detail: siteLinkSchema, receipt: siteLinkSchema, tracking: siteLinkSchema }),
  /** Every currency that a page printed for this order, sorted. */
  currencies: z.array(z.string().regex(/^[A-Z]{3}$/)).max(20),
  readAt: z.partialRecord(z.enum(orderFields), readingSchema),
  /** Cells of the official file that have no place of their own here, under its headings. */
  fileCells: z
    .array(z.strictObject({ label: text, value: text }))
    .max(200)
    .optional(),
  /** What the official file has as the total, as it stands: in which currency and unit, other orders may tell. */
  fileTotals: z
    .array(z.string().regex(/^-?\d{1,18}$/))
    .max(10)
    .optional(),
  problems: z.array(problemSchema).max(50),
  changes: z.array(changeSchema).max(1000),
  firstSavedAt: momentSchema,
});

export type Money = z.infer<typeof moneySchema>;
export type OrderItem = z.infer<typeof itemSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Order = z.infer<typeof orderSchema>;
