import { describe, expect, test } from 'vitest';
import { readDetail } from '../../content/orders/readDetail';
import { readRefundDetail, readRefunds } from '../../content/orders/readRefunds';
import { readTracking } from '../../content/orders/readTracking';
import { openPage } from './openPage';

const detailUrl = 'https://www.aliexpress.com/p/order/detail.html?spm=x&orderId=8200000000000012';

describe('the detail page', () => {
  const order = readDetail(openPage('detail2026'), detailUrl);

  test('items, prices, parts, days and links are read whole', () => {
    expect(order).toEqual({
      from: 'detail',
      id: '8200000000000012',
      date: 'May 18, 2026',
      status: 'Completed',
      storeName: 'Tea Corner',
      storeLink: '//www.aliexpress.com/store/1100000002',
      items: [
        {
          title: 'Tea tin, 200 g',
          variant: 'Color: green',
          quantity: 'x1',
          price: 'US $1.50',
          link: '//www.aliexpress.com/item/1005000000000002.html',
          image: 'https://ae01.alicdn.com/kf/made-up-2.jpg_220x220.jpg',
        },
        {
          title: 'Tea spoon',
          variant: '',
          quantity: 'x3',
          price: 'US $1.04',
          link: '//www.aliexpress.com/item/1005000000000003.html',
          image: 'https://ae01.alicdn.com/kf/made-up-3.jpg_220x220.jpg',
        },
      ],
      total: 'US $4.59',
      parts: [
        { label: 'Subtotal', value: 'US $4.62' },
        { label: 'Shipping', value: 'Free shipping' },
        { label: 'Store Coupon', value: '-US $0.03' },
      ],
      payment: 'Visa •••• •••• •••• 1234',
      tracking: ['LP00123456789CN'],
      rows: [
        { label: 'Paid on', value: 'May 19, 2026' },
        { label: 'Order completed on', value: 'Jun 2, 2026' },
      ],
      detailLink: detailUrl,
      receiptLink: 'https://www.aliexpress.com/p/tax-ui/index.html?orderId=8200000000000012',
      trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000012',
    });
  });

  test('nothing of the name, phone or postal address on it is read', () => {
    const everything = JSON.stringify(order);
    for (const word of ['Inventad', '00000-000', 'Rua', 'Avenida', '90000', 'ring twice']) {
      expect(everything).not.toContain(word);
    }
  });

  test('the other nesting, with the labels inside the same element and prices folded away', () => {
    const url = 'https://www.aliexpress.com/p/order/detail.html';
    const polish = readDetail(openPage('detailOtherNesting'), url);
    expect(polish?.id).toBe('3000000000000071');
    expect(polish?.date).toBe('27 kwi 2026');
    expect(polish?.status).toBe('Zakończone');
    expect(polish?.storeName).toBe('Sklep Zmyślony');
    expect(polish?.storeLink).toBe('//www.aliexpress.com/store/1100000071');
    expect(polish?.total).toBe('129,46zł');
    expect(polish?.parts).toEqual([]);
    expect(polish?.items).toEqual([
      {
        title: 'Igła',
        variant: '',
        quantity: 'x1',
        price: '129,46\u00a0zł',
        link: '',
        image: '//ae01.alicdn.com/kf/made-up-71.jpg',
      },
    ]);
  });

  test('the bold row is the total, also with another row below it', () => {
    const document = openPage('detail2026');
    const prices = document.querySelector('.order-price');
    const last = prices?.querySelector('.order-price-item')?.cloneNode(true);
    if (last) prices?.append(last);
    const again = readDetail(document, detailUrl);
    expect([again?.total, again?.parts.length]).toEqual(['US $4.59', 4]);
  });

  test('a page that has not loaded gives nothing', () => {
    expect(readDetail(openPage('tracking'), detailUrl)).toBeUndefined();
  });
});

describe('returns and refunds', () => {
  test('the rows of the list', () => {
    expect(readRefunds(openPage('refunds'))).toEqual([
      {
        id: '6200000000000081',
        lineId: '8200000000999911',
        orderId: '8200000000000011',
        kind: '',
        state: 'Refund finished',
        date: '2026-09-04',
        money: '',
        title: 'Paper lantern, folding',
        store: 'Lantern Shop',
        link: '',
        image: 'https://ae01.alicdn.com/kf/made-up-81.jpg',
      },
      {
        id: '',
        lineId: '',
        orderId: '8200000000000012',
        kind: '',
        state: 'Waiting for the seller',
        date: '2026/8/2',
        money: '',
        title: 'Tea tin',
        store: 'Tea Corner',
        link: '',
        image: '',
      },
    ]);
  });

  test('the sum stands on the page of one refund and is found again by its line', () => {
    const url = 'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=8200000000999911';
    const refund = readRefundDetail(openPage('refundDetail'), url);
    expect([refund?.lineId, refund?.id, refund?.money]).toEqual(['8200000000999911', '', 'R$61.25']);
    expect(
      readRefundDetail(openPage('refundDetail'), 'https://m.aliexpress.com/p/refund-amount/detail.html'),
    ).toBeUndefined();
    expect(readRefundDetail(openPage('refunds'), url)).toBeUndefined();
  });
});

describe('the tracking page', () => {
  const url = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000011';

  test('numbers are read, the address above them is not', () => {
    const order = readTracking(openPage('tracking'), url);
    expect(order?.tracking).toEqual(['LP00123456789CN', 'AP00987654321']);
    expect(order?.id).toBe('8200000000000011');
    expect(JSON.stringify(order)).not.toContain('Inventad');
  });

  test('without an order or a number there is nothing to save', () => {
    expect(
      readTracking(openPage('tracking'), 'https://www.aliexpress.com/p/tracking/index.html'),
    ).toBeUndefined();
    expect(readTracking(openPage('mobile'), url)).toBeUndefined();
  });
});
