import * as z from 'zod/mini';
import { putAddresses } from '@/content/casebook/putAddresses';
import type { Answer, Message } from '@/content/messages';

type SaveAddresses = Extract<Message, { kind: 'saveAddresses' }>;
const shape = z.strictObject({
  kind: z.literal('saveAddresses'),
  addresses: z.array(z.string().check(z.minLength(1), z.maxLength(2000))).check(z.maxLength(100)),
  casebook: z.optional(z.union([z.uuid(), z.literal('new')])),
});

/** Keeps postal addresses as the page printed them, or asks whose they are. Nothing of what is held goes back. */
export const saveAddresses = async (message: SaveAddresses): Promise<Answer> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badAddresses' };
  const { addresses, casebook } = checked.data;
  return { ok: true, data: await putAddresses([...new Set(addresses)], casebook) };
};
