import * as z from 'zod';
import { putAddresses } from '@/content/casebook/putAddresses';
import type { Answer, Message } from '@/content/messages';

type SaveAddresses = Extract<Message, { kind: 'saveAddresses' }>;
const shape = z.strictObject({
  kind: z.literal('saveAddresses'),
  addresses: z.array(z.string().min(1).max(2000)).max(100),
  casebook: z.union([z.uuid(), z.literal('new')]).optional(),
});

/** Keeps postal addresses as the page printed them, or asks whose they are. Nothing of what is held goes back. */
export const saveAddresses = async (message: SaveAddresses): Promise<Answer> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badAddresses' };
  const { addresses, casebook } = checked.data;
  return { ok: true, data: await putAddresses([...new Set(addresses)], casebook) };
};
