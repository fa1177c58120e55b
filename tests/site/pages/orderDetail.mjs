import { frame } from './frame.mjs';
import { esc, script } from './html.mjs';
import { splitPrice } from './orderCard.mjs';
import { allOrders, priceOf, printDate } from './orders.mjs';
import { runSinglePage } from './singlePage.mjs';
import { say } from './words.mjs';

/** @typedef {import('./asking.mjs').Asking} Asking */
/** @typedef {import('./orders.mjs').Order} Order */

export const orderDetailVariants = ['old', 'lateCancel', 'spa'];

const tracking = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=';
const receipt = 'https://www.aliexpress.com/p/tax-ui/index.html?isGrayMatch=true&orderId=';
const startReturn = 'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId=';

/** Buttons by state: site facts 4.3 (2026-09). */
const buttonsOf = {
  unpaid: [['pay'], ['cancel']],
  processing: [['editAddress'], ['extend'], ['receipt', receipt], ['cancel'], ['copy'], ['addToCart']],
  shipped: [['confirm'], ['track', tracking], ['receipt', receipt]],
  completed: [['track', tracking], ['addToCart'], ['receipt', receipt]],
  canceled: [['addToCart'], ['refundInfo'], ['copy']],
};

/** On the real page "Cancel" comes about four seconds after the others. */
function addCancelLate() {
  const template = /** @type {HTMLTemplateElement | null} */ (document.getElementById('practice-cancel'));
  setTimeout(() => template?.replaceWith(template.content.cloneNode(true)), 4000);
}

const button = (
  /** @type {Asking} */ ask,
  /** @type {Order} */ order,
  /** @type {string} */ key,
  /** @type {string | undefined} */ address,
) => {
  const text = say(ask, key);
  if (address) return `<a class="comet-btn" href="${esc(ask.to(address + order.id))}">${text}</a>`;
  const html = `<button type="button" class="comet-btn">${text}</button>`;
  return key === 'cancel' && ask.has('lateCancel')
    ? `<template id="practice-cancel">${html}</template>`
    : html;
};

const row = (/** @type {string} */ label, /** @type {string} */ value, pl = '') =>
  `<div class="info-row"><span${pl && ` data-pl="${pl}"`}>${label}: ${value}</span></div>`;

const item = (/** @type {Asking} */ ask, /** @type {Order} */ order, /** @type {string} */ title) =>
  `<div class="order-detail-item-content-wrap"><a class="order-detail-item-content-img" href="https://www.aliexpress.com/item/1005000000001000.html"></a>
<div class="order-detail-item-content order-detail-item-content-info"><div class="item-title" data-pl="order_detail_item_title"><a href="https://www.aliexpress.com/item/1005000000001000.html">${esc(title)}</a></div>
<div class="item-sku-attr">Grey</div><div class="item-price"><div>${splitPrice(priceOf(ask, order))}</div><span class="item-price-quantity">x1</span></div></div>
<div class="buttons"><button type="button" class="comet-btn">${say(ask, 'addToCart')}</button>${
    order.state === 'completed'
      ? `<a class="comet-btn" href="${esc(ask.to(startReturn + order.id))}">${say(ask, 'returns')}</a>`
      : ''
  }</div></div>`;

/** The page of one order; undefined where the number is none of ours. @param {Asking} ask */
export const orderDetail = (ask) => {
  const id = ask.url.searchParams.get('orderId');
  const order = allOrders.find((one) => one.id === id);
  if (!order) return undefined;
  const state = `state${order.state.replace(/^./, (letter) => letter.toUpperCase())}`;
  const buttons = buttonsOf[/** @type {'completed'} */ (order.state)];
  const body = `<div class="order-wrap"><h1>${say(ask, 'detailTitle')}</h1>
<div class="order-status card"><div class="order-status-box"><div class="order-status-content"><div class="order-status-info order-block-title">${say(ask, state)}</div></div></div>
<div class="buttons">${buttons.map(([key, address]) => button(ask, order, String(key), address)).join('')}</div></div>
<div class="order-detail-info card"><div class="order-detail-info-item"><div class="order-detail-info-content has-switch expand-info"><div class="contact-info" data-pl="contact_info" data-made-up>Sample Person</div><div data-pl="contact_info_address" data-made-up>1 Example Street, Example Town</div></div></div>
<div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content">${row(say(ask, 'id'), order.id, 'order_detail_gray_id')}${row(say(ask, 'placedOn'), printDate(ask, order.placed), 'order_detail_gray_date')}${row(say(ask, 'method'), 'Credit/Debit card', 'order_detail_gray_payment')}</div></div></div>
<div class="order-detail-item card"><div class="order-detail-item-store"><a href="https://www.aliexpress.com/store/1100000001"><span class="store-name">${esc(order.store)}</span></a></div>${order.items.map((title) => item(ask, order, title)).join('')}</div>
<div class="order-price card"><div class="order-price-item"><span class="left-col" data-pl="order_price_item_title">${say(ask, 'subtotal')}</span><div class="right-col rightPriceClass" data-pl="order_price_item_value">${splitPrice(priceOf(ask, order))}</div></div>
<div class="order-price-item bold-font"><span class="left-col" data-pl="order_price_item_title">${say(ask, 'total')}</span><div class="right-col rightPriceClass" data-pl="order_price_item_value">${splitPrice(priceOf(ask, order))}</div></div></div></div>`;
  return frame(ask, orderDetailVariants, {
    title: 'Order Detail',
    body,
    after:
      (ask.has('lateCancel') ? script(addCancelLate) : '') + (ask.has('spa') ? script(runSinglePage) : ''),
  });
};
