import * as z from 'zod/mini';
import { allCasebooks } from '@/content/casebook/casebooks';
import { getOrder } from '@/content/casebook/listOrders';
import type { Answer } from '@/content/messages';
import { canComplete } from '@/content/orders/model/completeness';
import { orderNumberSchema } from '@/content/orders/model/order';

const shape = z.strictObject({ kind: z.literal('orderLacks'), id: orderNumberSchema });

/** Whether an order is saved and its own page can complete it. A yes or no; the page that asks shows the order. */
export const orderLacks = async (message: z.input<typeof shape>): Promise<Answer<boolean>> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badOrder' };
  const casebooks = await allCasebooks();
  const held = await Promise.all(casebooks.map(({ id }) => getOrder(id, checked.data.id)));
  return { ok: true, data: held.some((order) => order !== undefined && canComplete(order)) };
};
