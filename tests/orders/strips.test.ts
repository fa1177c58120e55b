import { beforeEach, describe, expect, it, test } from 'vitest';
import { allCasebooks } from '@/content/casebook/casebooks';
import { listRefunds } from '@/content/casebook/listOrders';
import type { ScrapedRefund } from '@/content/orders/model/scraped';
import { scrapeList } from '@/content/orders/scrape/scrapeList';
import { saveOrders } from '@/entrypoints/background/saveOrders';
import { freshCasebooks } from '../casebook/freshCasebooks';

const url = 'https://ko.aliexpress.com/p/order/index.html';
const id = '3050000000000133';

/** A card whose strip holds this. Class names: site facts 8; goods and shop made up. */
const card = (strip: string, number = id, price = '₩12,300') => `
  <div class="order-item">
    <div class="order-item-header-status-text">Completed</div>
    <div class="order-item-header-right-info"><div>Date: Sep 15, 2026</div><div>Ref. Number: ${number}</div></div>
    <a href="/p/order/detail.html?orderId=${number}">Details</a>
    <div class="order-item-store-name">Made-up Kites</div>
    <div class="order-item-content-body">
      <div class="order-item-content-info-name"><span title="Made-up kite">Made-up kite</span></div>
      <div class="order-item-content-info-number">${price}<span class="order-item-content-info-number-quantity">x1</span></div>
    </div>
    <div class="order-item-bottom-action"><div class="expose-info">${strip}</div></div>
  </div>`;
const title = (inside: string) => `<div class="expose-info-item-title">${inside}</div>`;
const scraped = (html: string) => {
  document.body.innerHTML = html;
  return scrapeList(document);
};

describe('The strip under an order’s card', () => {
  it.each([
    ['환불 완료 <span>₩5,000</span>', '환불 완료', '₩5,000'],
    ['고급 환불 완료 <span><b>₩</b><b>5,000</b></span>', '고급 환불 완료', '₩5,000'],
    ['AliExpress의 피드백을 기다리는 중입니다.', 'AliExpress의 피드백을 기다리는 중입니다.', ''],
    ['요청 완료 <span>₩5,000</span>', '요청 완료', '₩5,000'],
    ['Refund complete: US $5.00', 'Refund complete', 'US $5.00'],
    ['<span>Refund complete</span> <span>US $5.00</span>', 'Refund complete', 'US $5.00'],
    ['Waiting for your response', 'Waiting for your response', ''],
  ])('is read as printed: %s', (strip, state, money) => {
    expect(scraped(card(title(strip)))[0]?.refund).toMatchObject({ state, money });
  });

  it.each([
    ['with words that are not known', title('Arrives soon')],
    ['without words', title('')],
    ['that is none', '<a href="/p/tracking/index.html?tradeOrderId=1">Track</a>'],
  ])('%s is no refund', (_, strip) => {
    expect(scraped(card(strip))[0]?.refund).toBeUndefined();
  });

  it('names its refund by the number in its link', () => {
    const link = '<a href="/p/reverse-pages/detail.html?reverseOrderLineId=6200000000000211">?</a>';
    expect(scraped(card(title('Foo') + link))[0]?.refund).toMatchObject({
      id: '6200000000000211',
      state: 'Foo',
    });
  });
});

describe('A refund that a strip tells of', () => {
  beforeEach(freshCasebooks);
  const save = async (html: string, refunds: ScrapedRefund[] = []) =>
    saveOrders({ kind: 'saveOrders', orders: scraped(html), refunds, language: 'ko', url });
  const kept = async () => listRefunds((await allCasebooks())[0]?.id ?? '');
  const row = (more: Partial<ScrapedRefund> = {}): ScrapedRefund => ({
    ...{ id: '6200000000000211', lineId: '', orderId: id, kind: '', state: 'Foo', money: '' },
    ...{ date: '2026-09-20', title: 'Made-up kite', store: '', link: '', image: '', ...more },
  });
  const both = card(title('환불 완료 <span>₩5,000</span>'));

  it('is kept with its order, in the order’s currency, once', async () => {
    await save(card(title('Refund complete <span>$5.00</span>'), id, 'MX$ 93.00'));
    await save(card(title('Refund complete <span>$5.00</span>'), id, 'MX$ 93.00'));
    expect(await kept()).toMatchObject([
      {
        ...{ orderId: id, title: 'Made-up kite', state: { kind: 'refunded' } },
        money: { amount: '5.00', currency: 'MXN' },
      },
    ]);
  });

  it('is the same as the row of the refund list, whichever was read first', async () => {
    const wanted = [
      {
        ...{ id: '6200000000000211', date: '2026-09-20' },
        state: { asPrinted: '환불 완료', kind: 'refunded' },
        money: { amount: '5000', currency: 'KRW', asPrinted: '₩5,000' },
      },
    ];
    await save(both);
    await save('', [row()]);
    expect(await kept()).toMatchObject(wanted);
    await freshCasebooks();
    await save(both, [row()]);
    await save(both);
    expect(await kept()).toMatchObject(wanted);
  });

  it('fills nothing where the refund list has several of its order', async () => {
    await save(both, [row(), row({ id: '6200000000000212' })]);
    expect((await kept()).map(({ money }) => money.amount)).toEqual(['', '']);
  });

  it('goes on from its state as the strip does', async () => {
    await save(card(title('피드백을 기다리는 중입니다')));
    expect((await kept()).map(({ state }) => state.kind)).toEqual(['open']);
    await save(both);
    expect((await kept()).map(({ state }) => state.kind)).toEqual(['refunded']);
  });
});

test('two orders have two strips', () => {
  const [one, other] = scraped(card(title('Refund complete')) + card('', '3050000000000134'));
  expect([one?.refund?.state, other?.refund]).toEqual(['Refund complete', undefined]);
});
