import { describe, expect, it } from 'vitest';
import { orderNumberIn } from '../../content/orders/model/orderNumber';
import { scrapeDetail } from '../../content/orders/scrape/scrapeDetail';
import { scrapeList } from '../../content/orders/scrape/scrapeList';

const at = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
const asked = '3050000000000017';

/** A page about one order: its number printed in a row, linked, or both. */
const page = ({ printed = '', linked = '' }) =>
  new DOMParser().parseFromString(
    `<div class="order-wrap"><div class="order-status"><div class="order-block-title">Completed</div></div>
      <div class="order-detail-info"><div class="info-row"><span data-pl="order_detail_gray_id">Order ID: ${printed}</span></div></div>
      ${linked && `<a href="//www.aliexpress.com/p/tracking/index.html?tradeOrderId=${linked}">Track order</a>`}
      <div class="order-detail-item"><div class="order-detail-item-content"><div class="item-title">Sample bottle</div>
      <div class="item-price">US $1.00</div></div></div></div>`,
    'text/html',
  );

describe('A page whose address names one order and whose content another', () => {
  it.each([
    ['a number of 14 digits', { printed: '90200000000753' }],
    ['a number of 10 digits', { printed: '7020000456' }],
    ['a number in groups', { printed: '3050 0000 0000 0025' }],
    ['a number in groups with dashes', { printed: '3050-0000-0000-0025' }],
    ['Arabic digits', { printed: '٣٠٥٠٠٠٠٠٠٠٠٠٠٠٢٥' }],
    ['Persian digits in groups', { printed: '۳۰۵۰ ۰۰۰۰ ۰۰۰۰ ۰۰۲۵' }],
    ['a link only', { linked: '3050000000000025' }],
    ['a link beside the right number', { printed: asked, linked: '3050000000000025' }],
    ['the number that the asked one begins with', { printed: asked.slice(0, 12) }],
  ])('gives nothing: %s', (_, shown) => {
    expect(scrapeDetail(page(shown), at(asked))).toBeUndefined();
  });

  it.each([
    ['plain', { printed: asked }],
    ['in groups', { printed: '3050 0000 0000 0017' }],
    ['in Arabic digits', { printed: '٣٠٥٠٠٠٠٠٠٠٠٠٠٠١٧' }],
    ['in a link only', { linked: asked }],
    ['not at all', {}],
  ])('is read once both name the same order, printed %s', (_, shown) => {
    expect(scrapeDetail(page(shown), at(asked))?.id).toBe(asked);
  });
});

it('the orders of the early years, with 10 digits, are read from their pages', () => {
  expect(scrapeDetail(page({ printed: '7020000456' }), at('7020000456'))?.id).toBe('7020000456');
});

it('a card whose link and print name different orders is not read', () => {
  const card = (printed: string, linked: string) =>
    `<div class="order-item"><div class="order-item-header-right-info"><div>Order ID: ${printed}</div></div>
      <a href="/p/order/detail.html?orderId=${linked}">Details</a></div>`;
  document.body.innerHTML = card('3050000000000017', '3050000000000025') + card('7020000456', '7020000456');
  expect(scrapeList(document).map(({ id }) => id)).toEqual(['7020000456']);
});

it.each([
  ['Mar 3, 2026', ''],
  ['2026-03-03 12:30:00', ''],
  ['LP00123456789012', ''],
  ['123456789', ''],
  ['123456789012345678901', ''],
  ['주문번호8200000000000100', '8200000000000100'],
  ['Ref. Number: 8200\u00a00000\u00a00000\u00a00100', '8200000000000100'],
])('the order number in “%s” is “%s”', (text, number) => {
  expect(orderNumberIn(text)).toBe(number);
});

describe('The state an order’s page prints', () => {
  const statusOf = (block: string) => {
    const document = page({ printed: asked });
    const status = document.querySelector('.order-status');
    if (status) status.innerHTML = block;
    return scrapeDetail(document, at(asked))?.status;
  };
  it('stays as printed when another script writes into it', () => {
    const added = '<div class="order-block-title">Awaiting delivery<i>: <a href="#">LP001</a></i></div>';
    expect(statusOf(added)).toBe('Awaiting delivery');
    const fonts = '<div class="order-block-title"><font><font>Zakończone</font></font><b>LP001</b></div>';
    expect(statusOf(fonts)).toBe('Zakończone');
  });

  it('is not one of the steps of the way', () => {
    const steps = '<div class="order-status-content"><i>Paid</i><i>Shipped</i><i>Delivered</i></div>';
    expect(statusOf(steps)).toBe('');
    expect(statusOf('<div class="order-status-content"><i>Shipped</i></div>')).toBe('Shipped');
  });
});

it('a card’s state, price, quantity and kind stay as printed whatever else is written or missing', () => {
  document.body.innerHTML = `<div class="order-item"><a href="/p/order/detail.html?orderId=${asked}">Details</a>
    <span class="order-item-header-status-text">Awaiting delivery<span>: LP001</span></span>
    <div class="order-item-content-body"><div class="order-item-content-img"></div><div class="order-item-content-info-name"></div>
    <div class="order-item-content-info-sku">Grey</div><div class="order-item-content-info-number"><div class="es--wrap--1">R$509,41</div>
    <span class="order-item-content-info-number-quantity">x19</span></div></div></div>`;
  expect(scrapeList(document)).toMatchObject([
    {
      status: 'Awaiting delivery',
      items: [{ title: '', variant: 'Grey', quantity: 'x19', price: 'R$509,41' }],
    },
  ]);
});
