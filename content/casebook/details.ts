import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { longText, recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/**
 * What the person wants to remember of the account: typed by them, nothing of it is read from a page.
 * Of a payment method only its kind and four digits can be kept; the shape allows no more.
 */
export const detailsSchema = z.strictObject({
  ...recordBase,
  id: z.literal('account'),
  mailbox: text,
  phone: text,
  signIn: z.array(z.enum(['password', 'google', 'facebook', 'apple', 'vk', 'phoneCode', 'other'])).max(10),
  country: text,
  language: text,
  currency: text,
  payments: z
    .array(
      z.strictObject({
        kind: z.string().max(60),
        lastFour: z.union([z.literal(''), z.string().regex(/^\d{4}$/)]),
      }),
    )
    .max(30),
  notes: longText,
  changedAt: momentSchema,
});
export type AccountDetails = z.infer<typeof detailsSchema>;
export const signInWays = detailsSchema.shape.signIn.element.options;

export const emptyDetails = (casebook: string): AccountDetails => ({
  casebook,
  id: 'account',
  mailbox: '',
  phone: '',
  signIn: [],
  country: '',
  language: '',
  currency: '',
  payments: [],
  notes: '',
  changedAt: new Date().toISOString(),
});

export const details = recordStore('details', detailsSchema);
