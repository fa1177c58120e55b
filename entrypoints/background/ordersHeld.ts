import * as z from 'zod/mini';
import { database } from '@/content/casebook/database';
import type { Answer } from '@/content/messages';
import { orderNumberSchema } from '@/content/orders/model/order';

const shape = z.strictObject({
  kind: z.literal('ordersHeld'),
  ids: z.array(orderNumberSchema).check(z.maxLength(5000)),
});

/** How many of these orders are saved, in any casebook. A figure; the page that asks shows the orders. */
export const ordersHeld = async (message: z.input<typeof shape>): Promise<Answer<number>> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badOrder' };
  const keys = await (await database()).getAllKeys('orders');
  const held = new Set(keys.map(([, id]) => id));
  return { ok: true, data: new Set(checked.data.ids.filter((id) => held.has(id))).size };
};
