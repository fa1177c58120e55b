import { beforeEach, expect, it } from 'vitest';
import { createContentAge } from '@/entrypoints/contentScript/saving/contentAge';

const move = (id: string) => window.history.replaceState(null, '', `?orderId=${id}`);
const show = (goods: string, id = '') => {
  document.body.innerHTML = `<div class="order-wrap"><div class="info-row"><span data-pl="order_detail_gray_id">${id}</span></div>
    <div class="order-detail-item-content"><div class="item-title">${goods}</div></div></div>`;
};
const [one, other] = ['3050000000000017', '3050000000000025'];
let age = createContentAge();
const isFresh = (settled = false, page: 'orderDetail' | 'orderList' = 'orderDetail') => {
  const look = { page, settled } as const;
  age.note(look, document);
  return age.isFresh(look, document);
};

beforeEach(() => {
  age = createContentAge();
  move(one);
  show('Sample bottle', one);
  isFresh();
});

it('a page that was loaded at its address is read at once', () => {
  expect(isFresh()).toBe(true);
});

it('goods that stood there before the address changed are not read', () => {
  move(other);
  expect([isFresh(), isFresh(true)]).toEqual([false, false]);
  show('Garden gloves');
  expect([isFresh(), isFresh()]).toEqual([true, true]);
});

it('the number alone does not make the old goods the new order’s', () => {
  move(other);
  isFresh();
  show('Sample bottle', other);
  expect(isFresh()).toBe(false);
});

it('the same goods ordered twice are read once the page came to rest and names this order', () => {
  move(other);
  isFresh();
  show('Sample bottle', other);
  expect(isFresh(true)).toBe(true);
});

it('a link to a part of the same page is no move', () => {
  move(`${one}#top`);
  expect(isFresh()).toBe(true);
});

/** To the list and back to a page of one order; what the list shows beside itself. */
const overList = (beside: () => void, first: string) => {
  age = createContentAge();
  move('');
  document.body.innerHTML = '<ul><li>Orders</li></ul>';
  beside();
  isFresh(false, 'orderList');
  move(first);
};

it('what an app draws before we look is read where the page before showed goods of no order', () => {
  overList(() => undefined, one);
  show('Sample bottle', one);
  expect(isFresh()).toBe(true);
});

it('goods that a list keeps behind it are not read as the next order’s', () => {
  overList(() => show('Garden gloves', other), one);
  expect([isFresh(), isFresh(true)]).toEqual([false, false]);
  show('Sample bottle', one);
  expect(isFresh()).toBe(true);
});

it('a page of one order that was drawn late is not bare to the next one', () => {
  overList(() => undefined, one);
  isFresh();
  show('Sample bottle', one);
  expect(isFresh()).toBe(true);
  move(other);
  expect(isFresh()).toBe(false);
});
