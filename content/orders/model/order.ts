import * as z from 'zod/mini';
import { textLimit } from '../../limits';
import { pictureLink, siteLink } from '../text/links';
import { orderFields, orderSources, problemReasons, statusKinds } from './fields';
import { isOrderNumber } from './orderNumber';

/** Any text of a page or a file. Readers cut at this length, so nothing that we wrote is refused later. */
const text = z.string().check(z.maxLength(textLimit));

/** A moment, always as `Date.prototype.toISOString` writes it, so that texts sort like moments. */
export const momentSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
/** A calendar day `YYYY-MM-DD`, or '' when the printed date could not be read. */
export const daySchema = z.union([z.literal(''), z.iso.date()]);
/** The site's other numbers, of items and lines: digits, kept as text (they do not fit into a number). */
export const idSchema = z.string().check(z.regex(/^\d{6,24}$/));
export const orderNumberSchema = z.string().check(z.refine(isOrderNumber, 'not an order number'));

export const siteLinkSchema = text.check(
  z.refine((link) => link === '' || siteLink(link) === link, 'not a site address'),
);
export const pictureLinkSchema = text.check(
  z.refine((link) => link === '' || pictureLink(link) === link, 'not a picture'),
);

/** `amount`: decimal text with a dot ("1234.50"), or ''. `currency`: ISO 4217, or ''. `asPrinted`: as on the page. */
export const moneySchema = z.strictObject({
  amount: z.union([z.literal(''), z.string().check(z.regex(/^-?\d{1,20}(\.\d{1,8})?$/))]),
  currency: z.union([z.literal(''), z.string().check(z.regex(/^[A-Z]{3}$/))]),
  asPrinted: text,
});

/** `quantity`: digits as text, or ''. A line shown as a picture only has an empty title. */
const itemSchema = z.strictObject({
  title: text,
  variant: text,
  quantity: z.union([z.literal(''), z.string().check(z.regex(/^\d{1,6}$/))]),
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
  seq: z.optional(z.int().check(z.minimum(1))),
});

/** What could not be read, and how often within this order ("2 item prices without a currency"). */
const problemSchema = z.strictObject({
  field: z.enum(orderFields),
  reason: z.enum(problemReasons),
  count: z.int().check(z.minimum(1), z.maximum(10_000)),
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
  items: z.array(itemSchema).check(z.maxLength(500)),
  /** How many of `items` are pictures without a title. */
  pictures: z.int().check(z.minimum(0), z.maximum(500)),
  store: z.strictObject({ name: text, link: siteLinkSchema }),
  total: moneySchema,
  /** Subtotal, shipping, coupons, tax: labels as printed, amounts negative where printed so. */
  parts: z.array(z.strictObject({ label: text, money: moneySchema })).check(z.maxLength(100)),
  /** Way of payment as printed, never more than the last four digits of a card. */
  payment: text,
  tracking: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
  /** Further dates of the detail page ("Paid on", "Order completed on"): labels as printed. */
  dates: z.array(z.strictObject({ label: text, date: daySchema, asPrinted: text })).check(z.maxLength(20)),
  links: z.strictObject({ detail: siteLinkSchema, receipt: siteLinkSchema, tracking: siteLinkSchema }),
  /** Every currency that a page printed for this order, sorted. */
  currencies: z.array(z.string().check(z.regex(/^[A-Z]{3}$/))).check(z.maxLength(20)),
  readAt: z.partialRecord(z.enum(orderFields), readingSchema),
  /** Cells of the official file that have no place of their own here, under its headings. */
  fileCells: z.optional(z.array(z.strictObject({ label: text, value: text })).check(z.maxLength(200))),
  /** What the official file has as the total, as it stands: in which currency and unit, other orders may tell. */
  fileTotals: z.optional(z.array(z.string().check(z.regex(/^-?\d{1,18}$/))).check(z.maxLength(10))),
  problems: z.array(problemSchema).check(z.maxLength(50)),
  changes: z.array(changeSchema).check(z.maxLength(1000)),
  firstSavedAt: momentSchema,
});

export type Money = z.infer<typeof moneySchema>;
export type OrderItem = z.infer<typeof itemSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Order = z.infer<typeof orderSchema>;
