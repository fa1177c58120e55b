import { describe, expect, test } from 'vitest';
import type { Order } from '../../content/orders/model/order';
import { all, reading, usd } from './readingsOfADay';

describe('the official file, which names no currency', () => {
  const file = reading(
    2,
    'officialFile',
    { total: { amount: '4.59', currency: '', asPrinted: '' } },
    'total',
  );
  const unread = { amount: '', currency: 'USD', asPrinted: 'US $4.590' };
  const page = (total: Order['total'], ...currencies: string[]) =>
    reading(1, 'list', { total, currencies }, 'total');

  test('takes the currency of the same order’s page', () => {
    const order = all(file, page(unread, 'USD'));
    expect([order.total.amount, order.total.currency, order.problems]).toEqual(['4.59', 'USD', []]);
  });

  test('has none where the pages name none or two, and says so', () => {
    const missing = [{ field: 'total', reason: 'unknownCurrency', count: 1 }];
    expect([all(file).total.currency, all(file).problems]).toEqual(['', missing]);
    const two = all(page(unread, 'EUR', 'USD'), file);
    expect([two.total.currency, two.problems]).toEqual(['', missing]);
  });

  test('never takes the place of an amount that a page shows', () => {
    expect(all(file, page(usd('4.60'), 'USD')).total).toEqual(usd('4.60'));
    expect(all(page({ amount: '4.60', currency: '', asPrinted: '$4.60' }), file).total.amount).toBe('4.60');
  });
});
