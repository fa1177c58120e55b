import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveOrders } from '@/entrypoints/background/saveOrders';
import { printed } from '../casebook/printedOrder';

describe('Saving what a page printed', () => {
  it('leaves out an odd row, counts it, and saves the others', async () => {
    const answer = await saveOrders({
      kind: 'saveOrders',
      orders: [printed('8200000000000001'), printed('no number'), printed('8200000000000002')],
      language: 'en',
      url: 'https://www.aliexpress.com/p/order/index.html',
    });
    expect(answer).toMatchObject({ ok: true, data: { shown: 3, leftOut: 1, fresh: 2 } });
  });
});
