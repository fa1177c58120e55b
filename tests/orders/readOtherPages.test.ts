import { describe, expect, test } from 'vitest';
import { scrapeRefundDetail, scrapeRefunds } from '../../content/orders/scrape/scrapeRefunds';
import { scrapeTracking } from '../../content/orders/scrape/scrapeTracking';
import { openPage } from './openPage';

const _detailUrl = 'https://www.aliexpress.com/p/order/detail.html?spm=x&orderId=8200000000000012';

describe('returns and refunds', () => {
  test('the rows of the list', () => {
    expect(scrapeRefunds(openPage('refunds'))).toEqual([
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
    const refund = scrapeRefundDetail(openPage('refundDetail'), url);
    expect([refund?.lineId, refund?.id, refund?.money]).toEqual(['8200000000999911', '', 'R$61.25']);
    expect(
      scrapeRefundDetail(openPage('refundDetail'), 'https://m.aliexpress.com/p/refund-amount/detail.html'),
    ).toBeUndefined();
    expect(scrapeRefundDetail(openPage('refunds'), url)).toBeUndefined();
  });
});

describe('a page that still shows the one before', () => {
  const link = (document: Document, href: string) => {
    document.body.appendChild(document.createElement('a')).setAttribute('href', href);
    return document;
  };

  test('gives no sum of another refund', () => {
    const url = 'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=8200000000999911';
    const other = link(openPage('refundDetail'), '/p/reverse-pages/x.html?tradeOrderLineId=8200000000999922');
    expect(scrapeRefundDetail(other, url)).toBeUndefined();
  });

  test('gives no tracking number of another order', () => {
    const url = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000011';
    const other = link(openPage('tracking'), '/p/order/detail.html?orderId=8200000000000022');
    expect(scrapeTracking(other, url)).toBeUndefined();
    expect(scrapeTracking(link(other, '/p/order/detail.html?orderId=8200000000000011'), url)?.id).toBe(
      '8200000000000011',
    );
  });
});

describe('the tracking page', () => {
  const url = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000011';

  test('numbers are read, the address above them is not', () => {
    const order = scrapeTracking(openPage('tracking'), url);
    expect(order?.tracking).toEqual(['LP00123456789CN', 'AP00987654321']);
    expect(order?.id).toBe('8200000000000011');
    expect(JSON.stringify(order)).not.toContain('Inventad');
  });

  test('without an order or a number there is nothing to save', () => {
    expect(
      scrapeTracking(openPage('tracking'), 'https://www.aliexpress.com/p/tracking/index.html'),
    ).toBeUndefined();
    expect(scrapeTracking(openPage('mobile'), url)).toBeUndefined();
  });
});
