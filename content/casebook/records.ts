import * as z from 'zod/mini';
import { outcomes } from '../letters/outcomes';
import { addressLimit, labelLimit, longTextLimit, paymentKindLimit, textLimit } from '../limits';
import { meaningSchema } from '../orders/model/meanings';
import { idSchema, momentSchema, orderSchema } from '../orders/model/order';
import { refundSchema } from '../orders/model/refund';

/** A text the person typed or the page printed. */
const text = z.string().check(z.maxLength(textLimit));
/** A longer one: a letter, a chat, a note. */
export const longText = z.string().check(z.maxLength(longTextLimit));
/** Names a record inside its casebook: our own random id, or the site's number of it. */
const recordId = z.string().check(z.regex(/^[0-9A-Za-z:_-]{1,80}$/));
/** A name of ours, such as a task or a letter, or ''. */
const ourName = z.string().check(z.regex(/^[a-zA-Z0-9]{0,40}$/));

/** What every record of a store starts with. */
const recordBase = { casebook: z.uuid(), id: recordId };

/** One account's casebook. The label is the person's own word for it; nothing of it was read from a page. */
export const casebookSchema = z.strictObject({
  id: z.uuid(),
  label: z.string().check(z.maxLength(labelLimit)),
  createdAt: momentSchema,
  /** What the person said that signs and words of the site stand for. */
  meanings: z.optional(z.array(meaningSchema).check(z.maxLength(500))),
});

/** An order under its casebook. `id` repeats the order's own, because the store is keyed by it. */
const orderRecord = z.strictObject({ ...recordBase, order: orderSchema });
const refundRecord = z.strictObject({ ...recordBase, refund: refundSchema });

/** An order's number, or a name for a card of the list that shows none. */
export const cardKey = z.string().check(z.regex(/^(?:\d{6,24}|raw-[a-z0-9-]{1,30})$/));

/**
 * One tab of the order list under one time filter: what of it was read. The site prints no total, so this is all
 * that can be known of "everything".
 */
export const scanSchema = z.strictObject({
  ...recordBase,
  tab: text,
  tabCode: z.enum(['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle', '']),
  filter: text,
  /** The choices of the time filter, where the page showed them. */
  filtersOffered: z.array(text).check(z.maxLength(100)),
  /** The figure beside the tab, or '' where none is printed. */
  count: z.union([z.literal(''), z.string().check(z.regex(/^\d{1,6}$/))]),
  /** Every order from the first of the list to its last was read without a break. */
  endReached: z.boolean(),
  /** The numbers read here, at all times: how many of a tab's figure were really seen. */
  orders: z.array(idSchema).check(z.maxLength(300_000)),
  /** What else was chosen in the head of the list, such as a sort order. */
  sort: z.optional(text),
  /** Of them, those that stood one right after the other; see `ListReading`. Absent in records of before. */
  stretches: z.optional(z.array(z.array(cardKey).check(z.maxLength(300_000))).check(z.maxLength(10_000))),
  first: z.optional(z.union([z.literal(''), cardKey])),
  last: z.optional(z.union([z.literal(''), cardKey])),
  /** Cards without a readable number, as their texts. */
  unread: z.optional(z.array(z.strictObject({ key: cardKey, text })).check(z.maxLength(1000))),
  lastAt: momentSchema,
});

/** A postal address, as the page printed it when the person pressed "Save these addresses", or typed by them. */
export const addressSchema = z.strictObject({
  ...recordBase,
  text: z.string().check(z.maxLength(addressLimit)),
  savedAt: momentSchema,
});

/**
 * What the person wants to remember of the account: typed by them, nothing of it is read from a page.
 * Of a payment method only its kind and four digits can be kept; the schema allows no more.
 */
export const detailsSchema = z.strictObject({
  ...recordBase,
  id: z.literal('account'),
  mailbox: text,
  phone: text,
  signIn: z
    .array(z.enum(['password', 'google', 'facebook', 'apple', 'vk', 'phoneCode', 'other']))
    .check(z.maxLength(10)),
  country: text,
  language: text,
  currency: text,
  payments: z
    .array(
      z.strictObject({
        kind: z.string().check(z.maxLength(paymentKindLimit)),
        lastFour: z.union([z.literal(''), z.string().check(z.regex(/^\d{4}$/))]),
      }),
    )
    .check(z.maxLength(30)),
  notes: longText,
  changedAt: momentSchema,
});

/** One contact with support or an office: when, how, what was said. `day` and `zone`: the person's own calendar. */
export const contactSchema = z.strictObject({
  ...recordBase,
  at: momentSchema,
  day: z.iso.date(),
  zone: z.string().check(z.maxLength(60)),
  /** Who wrote: the person or the other side. */
  direction: z.enum(['sent', 'received']),
  channel: z.enum(['chat', 'mail', 'form', 'phone', 'other']),
  /** The letter it goes with (`content/letters`), or ''. */
  letter: ourName,
  subject: text,
  text: longText,
  /** The other side's number for it, or ''. */
  reference: text,
  /** The contact this one answers, or ''. */
  answers: z.string().check(z.maxLength(80)),
  /** What a received one said, as the person reads it. */
  outcome: z.optional(z.enum(outcomes)),
});

/** A draft the person is writing. `letter`: which one of `content/letters` it started from, or ''. */
export const letterSchema = z.strictObject({
  ...recordBase,
  letter: ourName,
  language: z.string().check(z.regex(/^[A-Za-z-]{2,12}$/)),
  to: text,
  subject: text,
  text: longText,
  changedAt: momentSchema,
});

/** Something that shows what happened, such as the note of the deletion's confirmation. */
export const proofSchema = z.strictObject({
  ...recordBase,
  at: momentSchema,
  day: z.iso.date(),
  zone: z.string().check(z.maxLength(60)),
  /** What it proves: a task of ours, such as `keepConfirmation`, or ''. */
  task: ourName,
  title: text,
  text: longText,
});

/** Bytes of one picture at most: a large screen in full is about 8 MB. */
const pictureLimit = 30_000_000;

/**
 * A picture of what a page showed, taken and kept by the person. `page`: the kind of page, or '' where it is none of ours;
 * `address`: without parameters that could name the person; `sha256`: of `bytes`, when it was taken.
 */
export const pictureSchema = z.strictObject({
  ...recordBase,
  at: momentSchema,
  zone: z.string().check(z.maxLength(60)),
  page: ourName,
  address: text,
  browser: z.string().check(z.maxLength(200)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mime: z.enum(['image/png', 'image/jpeg']),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>).check(z.refine(({ length }) => length <= pictureLimit)),
  title: text,
});

/** "I saved the receipt of this order": the file itself is the person's own, only the tick is kept. */
export const fileSchema = z.strictObject({
  ...recordBase,
  id: idSchema,
  kind: z.literal('receipt'),
  at: momentSchema,
});

/** The schema of each store's records: every store has one, and nothing else is a store. */
export const storeSchemas = {
  orders: orderRecord,
  refunds: refundRecord,
  visits: scanSchema,
  addresses: addressSchema,
  details: detailsSchema,
  contacts: contactSchema,
  letters: letterSchema,
  proofs: proofSchema,
  files: fileSchema,
  pictures: pictureSchema,
};

export type StoreName = keyof typeof storeSchemas;
export type Stores = { [Name in StoreName]: z.infer<(typeof storeSchemas)[Name]> };
export const storeNames = Object.keys(storeSchemas) as readonly StoreName[];

export type Casebook = z.infer<typeof casebookSchema>;
export type StoredScan = Stores['visits'];
export type SavedAddress = Stores['addresses'];
export type AccountDetails = Stores['details'];
export type Contact = Stores['contacts'];
export type Letter = Stores['letters'];
export type Proof = Stores['proofs'];
export type Picture = Stores['pictures'];

/** A new id for a record of ours. */
export const newId = (): string => crypto.randomUUID();
