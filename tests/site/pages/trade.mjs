import { frame } from './frame.mjs';
import { esc } from './html.mjs';
import { ordersFor, priceOf, printDate } from './orders.mjs';
import { say } from './words.mjs';

/** @typedef {import('./asking.mjs').Asking} Asking */

/** The old server pages, with `body.lang-…` and the table of 2016–2021 (site facts 4.6 and 8). */
export const oldVariants = ['langPt', 'langIw'];

const bodyOf = (/** @type {Asking} */ ask) =>
  `data-spm="9042311" class="aliexpress lang-${ask.has('langPt') ? 'pt' : ask.has('langIw') ? 'iw' : 'en'}"`;

/** @param {Asking} ask @param {string} title @param {string} body */
const oldPage = (ask, title, body) => frame(ask, oldVariants, { title, body, bodyAttributes: bodyOf(ask) });

const row = (/** @type {Asking} */ ask, /** @type {import('./orders.mjs').Order} */ order) => {
  const state = `state${order.state.replace(/^./, (letter) => letter.toUpperCase())}`;
  return `<tbody class="order-item-wraper card"><tr class="order-head"><td class="order-info" colspan="3"><p class="first-row"><span class="info-title">Order ID:</span> <span class="info-body">${order.id}</span></p><p class="second-row"><span class="info-title">Order time:</span> <span class="info-body">${printDate(ask, order.placed)}</span></p></td></tr>
<tr class="order-body"><td class="product-sets"><div class="product-right"><p class="product-title"><a href="https://www.aliexpress.com/item/1005000000001000.html">${esc(order.items[0])}</a></p><p class="product-amount">${esc(priceOf(ask, order))} x1</p></div></td><td class="order-status"><span class="f-left">${say(ask, state)}</span></td><td class="order-action"><a href="https://trade.aliexpress.com/order_detail.htm?orderId=${order.id}">View detail</a></td></tr></tbody>`;
};

/** @param {Asking} ask */
export const oldOrderList = (ask) =>
  oldPage(
    ask,
    'My AliExpress : Manage Orders',
    `<h1 data-made-up>Manage orders</h1><table id="buyer-ordertable">${ordersFor(ask)
      .slice(0, 10)
      .map((order) => row(ask, order))
      .join('')}</table><p><a class="ui-pagination-next" href="?page=2">Next</a></p>`,
  );

/** @param {Asking} ask */
export const deletedOrders = (ask) =>
  oldPage(ask, 'Deleted orders', `<h1>${say(ask, 'recycle')}</h1><p data-made-up>No deleted orders.</p>`);

/** @param {Asking} ask */
export const oldOrderDetail = (ask) =>
  oldPage(
    ask,
    'Order details',
    `<h1>${say(ask, 'detailTitle')}</h1><div id="operate-pnl" data-made-up><ul><li>Order ID: ${esc(ask.url.searchParams.get('orderId') ?? '')}</li></ul></div><ul id="user-shipping-list" data-made-up><li class="long">1 Example Street, Example Town</li></ul><div class="final-price">US $4.59</div>`,
  );

/** @param {Asking} ask */
export const oldDisputes = (ask) =>
  oldPage(
    ask,
    'Disputes',
    '<h1 data-made-up>Disputes</h1><p class="card" data-made-up>Dispute 7100000000000101 · Waiting for the seller</p>',
  );
