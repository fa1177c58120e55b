import * as z from 'zod';
import { addresses } from '@/content/casebook/addresses';
import { allCasebooks, firstCasebook } from '@/content/casebook/casebooks';
import { textId } from '@/content/casebook/textId';
import type { Answer, Message } from '@/content/messages';

type SaveAddresses = Extract<Message, { kind: 'saveAddresses' }>;
const shape = z.strictObject({
  kind: z.literal('saveAddresses'),
  addresses: z.array(z.string().min(1).max(2000)).max(100),
  casebook: z.uuid().optional(),
});

/**
 * Keeps postal addresses as the page printed them, each once. With several casebooks and none chosen nothing is
 * saved and the casebooks are named by id alone.
 */
export const saveAddresses = async (message: SaveAddresses): Promise<Answer> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badAddresses' };
  const all = await allCasebooks();
  if (all.length > 1 && !checked.data.casebook)
    return { ok: true, data: { ask: 'sameAccount', casebooks: all.map(({ id }) => ({ id })) } };
  const casebook = checked.data.casebook ?? (await firstCasebook()).id;
  const savedAt = new Date().toISOString();
  for (const text of new Set(checked.data.addresses)) {
    await addresses.put({ casebook, id: await textId(text), text, savedAt });
  }
  return { ok: true, data: { saved: checked.data.addresses.length } };
};
