import { describe, expect, test } from 'vitest';
import { emptyItem, emptyOrder } from '../../content/orders/model/emptyOrder';
import { orderSchema } from '../../content/orders/model/order';
import { refundSchema } from '../../content/orders/model/refund';

const at = '2026-09-20T10:42:00.000Z';
const order = emptyOrder('8200000000000001', at);

describe('the shape of a saved order', () => {
  test('an order of which only the id is known is a valid order', () => {
    expect(orderSchema.parse(order)).toEqual(order);
  });

  test.each([
    ['an id with letters', { ...order, id: '82000x' }],
    ['an amount with a comma', { ...order, total: { amount: '4,59', currency: 'USD', asPrinted: '' } }],
    ['an amount in scientific notation', { ...order, total: { amount: '1e5', currency: '', asPrinted: '' } }],
    ['a currency sign instead of a code', { ...order, total: { amount: '1', currency: '$', asPrinted: '' } }],
    ['a day that does not exist', { ...order, date: '2026-02-30' }],
    ['a link that runs code', { ...order, links: { ...order.links, detail: 'javascript:alert(1)' } }],
    [
      'a link to another site',
      { ...order, links: { ...order.links, detail: 'https://aliexpress.com.example/' } },
    ],
    [
      'a picture from another site',
      { ...order, items: [{ ...emptyItem(), image: 'https://pics.example/1.jpg' }] },
    ],
    ['a field nobody knows', { ...order, surprise: 1 }],
    ['a reading of a field nobody knows', { ...order, readAt: { ['__proto__' as string]: 1, x: {} } }],
    ['a moment without a zone', { ...order, firstSavedAt: '2026-09-20 10:42' }],
  ])('%s is refused', (_, wrong) => {
    expect(orderSchema.safeParse(wrong).success).toBe(false);
  });

  test('a refund row may have an id made of its order and item', () => {
    const row = {
      id: '8200000000000001:4021034512',
      lineId: '',
      orderId: '8200000000000001',
      kind: '',
      state: { asPrinted: 'Refund finished', kind: 'unknown' },
      money: { amount: '', currency: '', asPrinted: '' },
      date: '2026-08-01',
      dateAsPrinted: '2026-08-01',
      title: '',
      store: '',
      link: '',
      image: '',
      readAt: at,
      problems: [{ field: 'money', reason: 'notShown' }],
    };
    expect(refundSchema.safeParse(row).success).toBe(true);
    expect(refundSchema.safeParse({ ...row, id: 'x' }).success).toBe(false);
  });
});
