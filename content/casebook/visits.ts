import * as z from 'zod';
import { idSchema, momentSchema } from '../orders/model/order';
import { recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/**
 * One tab of the order list under one time filter: what of it was read. The site prints no total, so this is all
 * that can be known of "everything".
 */
export const visitSchema = z.strictObject({
  ...recordBase,
  tab: text,
  tabCode: z.enum(['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle', '']),
  filter: text,
  /** The choices of the time filter, where the page showed them. */
  filtersOffered: z.array(text).max(100),
  /** The figure beside the tab, or '' where none is printed. */
  count: z.union([z.literal(''), z.string().regex(/^\d{1,6}$/)]),
  /** Nothing more could be loaded. */
  endReached: z.boolean(),
  /** The ids read here, in all visits: how many of a tab's figure were really seen. */
  orders: z.array(idSchema).max(300_000),
  lastAt: momentSchema,
});
export type HeldVisit = z.infer<typeof visitSchema>;

export const visits = recordStore('visits', visitSchema);
