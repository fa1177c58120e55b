import * as z from 'zod';
import { type Refund, refundSchema } from '../orders/model/refund';
import { database, keyRange } from './database';
import { recordBase } from './recordBase';

const heldRefundSchema = z.strictObject({ ...recordBase, refund: refundSchema });
export type HeldRefund = z.infer<typeof heldRefundSchema>;

/** Every refund of a casebook, the newest first. */
export const heldRefunds = async (casebook: string): Promise<Refund[]> => {
  const held = await (await database()).getAll('refunds', keyRange(casebook));
  return held
    .map(({ refund }) => refund)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
};
