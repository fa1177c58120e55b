import * as z from 'zod';
import { type Refund, refundSchema } from '../orders/model/refund';
import { database, wholeOf } from './database';
import { keyed } from './keyed';

const heldRefundSchema = z.strictObject({ ...keyed, refund: refundSchema });
export type HeldRefund = z.infer<typeof heldRefundSchema>;

/** Every refund of a casebook, the newest first. */
export const heldRefunds = async (casebook: string): Promise<Refund[]> => {
  const held = await (await database()).getAll('refunds', wholeOf(casebook));
  return held
    .map(({ refund }) => refund)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
};
