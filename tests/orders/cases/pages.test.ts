import { describe, expect, test } from 'vitest';
import { spending } from '../../../content/orders/view/spending';
import { fromDetail, fromList } from './pages';

describe('the goods of one order never come under the number of another', () => {
  const numbers = ['7020000911', '70200009112', '90200000000761', '8200000000000761', '82000000000007611999'];

  test.each(numbers)('an order page that still shows order %s under the next address is not read', (id) => {
    expect(fromDetail({ id, linked: '3050000000000999' })).toEqual([]);
    expect(fromDetail({ id }).map((order) => order.id)).toEqual([id]);
  });

  test.each(numbers)('a card that shows order %s beside the link of another is not read', (id) => {
    expect(fromList({ id, linked: '3050000000000999' })).toEqual([]);
    expect(fromList({ id }).map((order) => order.id)).toEqual([id]);
  });

  test('an order page that names no number is told by its links', () => {
    const link = (id: string) => `Completed <a href="/p/order/detail.html?orderId=${id}">Receipt</a>`;
    expect(fromDetail({ id: '', linked: '3050000000000999', status: link('3050000000000031') })).toEqual([]);
    expect(fromDetail({ id: '', linked: '3050000000000999', status: link('3050000000000999') })).toHaveLength(
      1,
    );
  });
});

describe('what is printed without a name', () => {
  test('price, quantity and variant stay, and the name still counts as missing', () => {
    const [order] = fromList({
      title: '',
      variant: '30 cm',
      price: 'R$41,90',
      quantity: 'x12',
      total: 'R$502,80',
    });
    expect(order?.items).toMatchObject([
      { title: '', variant: '30 cm', quantity: '12', price: { amount: '41.90', currency: 'BRL' } },
    ]);
    expect([order?.pictures, order?.problems]).toEqual([
      1,
      expect.arrayContaining([{ field: 'items', reason: 'picturesOnly', count: 1 }]),
    ]);
  });
});

describe('the status is the site’s own word', () => {
  test.each([
    'Awaiting delivery<span class="tag">: <a href="https://parcels.example/RB000000001CN">RB000000001CN</a></span>',
    'Awaiting delivery: <a href="https://parcels.example/RB000000001CN">RB000000001CN</a>',
    '<i class="badge"></i>Awaiting delivery<b>3 days</b>',
    '<span>Awaiting delivery</span><span class="added">seen by another script</span>',
  ])('whatever is put beside it: %s', (status) => {
    expect(fromList({ status })[0]?.status).toEqual({ asPrinted: 'Awaiting delivery', kind: 'shipped' });
    const title = `<div class="order-block-title">${status}</div>`;
    expect(fromDetail({ status: title })[0]?.status.kind).toBe('shipped');
  });

  test('the names of steps not reached are no status', () => {
    const steps = '<ul class="steps"><li>Paid</li><li>Shipped</li><li>Completed</li></ul>';
    const bar = '<div class="progress-bar"><div>Processing</div><div>Shipped</div></div>';
    for (const block of [steps, bar]) {
      expect(
        fromDetail({ status: `<div class="order-status-info">${block}</div>` })[0]?.status.asPrinted,
      ).toBe('');
    }
    const titled = `<div class="order-status-info">${steps}<div class="order-block-title">Processing</div></div>`;
    expect(fromDetail({ status: titled })[0]?.status.kind).toBe('processing');
  });
});

describe('a bare sign', () => {
  test('is dollars on the site for the United States', () => {
    const [order] = fromList({ host: 'www.aliexpress.us', price: '$41.05', total: '$82.10' });
    expect([order?.total, order?.items[0]?.price.currency, order?.currencies]).toEqual([
      { amount: '82.10', currency: 'USD', asPrinted: '$82.10' },
      'USD',
      ['USD'],
    ]);
    expect(fromList({ host: 'es.aliexpress.com', price: '$41.05', total: '$41.05' })[0]?.total.currency).toBe(
      '',
    );
    expect(fromList({ host: 'www.aliexpress.us', price: '€41.05', total: '$41.05' })[0]?.total.currency).toBe(
      '',
    );
  });

  test('that no page explains is counted, by what is printed, and never added', () => {
    const orders = ['$41.05', '$1.00', '17,20kr', '12.30'].flatMap((total, place) =>
      fromList({ id: `304000000000070${place}`, price: '', total }),
    );
    expect(
      spending(orders).currencies.map(({ currency, sign, orders, amount }) => [
        currency,
        sign,
        orders,
        amount,
      ]),
    ).toEqual([
      ['', '$', 2, ''],
      ['', 'kr', 1, ''],
      ['', '', 1, ''],
    ]);
  });
});
