import { esc } from './html.mjs';
import { isIn, priceOf, printDate } from './orders.mjs';
import { say } from './words.mjs';

/** @typedef {import('./asking.mjs').Asking} Asking */
/** @typedef {import('./orders.mjs').Order} Order */

const detail = (/** @type {Asking} */ ask, /** @type {Order} */ order) =>
  esc(ask.to(`https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}`));

/** One element per character group, as the site prints prices. @param {string} price */
export const splitPrice = (price) =>
  `<div class="es--wrap--1Hlfkoj notranslate">${[...price.matchAll(/[\d]+|[^\d]+/g)]
    .map(([part], n) => `<span class="es--char${n + 1}--0aB">${esc(part)}</span>`)
    .join('')}</div>`;

const buttonsOf = {
  unpaid: [['cancel'], ['pay']],
  processing: [['cancel'], ['addToCart']],
  shipped: [['confirm'], ['track', 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=']],
  completed: [['addToCart'], ['remove']],
  canceled: [['addToCart'], ['remove']],
};

/** The buttons of a card. @param {Asking} ask @param {Order} order */
const buttons = (ask, order) =>
  buttonsOf[/** @type {'completed'} */ (order.state)]
    .map(([key, address]) =>
      address
        ? `<a class="comet-btn comet-btn-block order-item-btn" href="${esc(ask.to(address + order.id))}">${say(ask, String(key))}</a>`
        : `<button type="button" class="comet-btn comet-btn-block order-item-btn">${say(ask, String(key))}</button>`,
    )
    .join('');

/** The items: one with its title, several as pictures only. @param {Asking} ask @param {Order} order */
const items = (ask, order) =>
  order.items.length > 1
    ? `<div class="order-item-content-body">${order.items.map((_, n) => `<a href="https://www.aliexpress.com/item/100500000000${1000 + n}.html"><div class="order-item-content-img"></div></a>`).join('')}</div>`
    : `<div class="order-item-content-body"><a href="https://www.aliexpress.com/item/1005000000001000.html"><div class="order-item-content-img"></div></a>
<div class="order-item-content-info"><div class="order-item-content-info-name" data-pl="order_item_content_info_name"><a href="https://www.aliexpress.com/item/1005000000001000.html"><span title="${esc(order.items[0])}">${esc(order.items[0])}</span></a></div>
<div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">Grey</div>
<div class="order-item-content-info-number">${splitPrice(priceOf(ask, order))}<span class="order-item-content-info-number-quantity">x1</span></div></div></div>`;

/**
 * A card of the order list, in the markup of site facts 4.2 and 8; narrow windows get the mobile one.
 * @param {Asking} ask @param {Order} order
 */
export const orderCard = (ask, order) => {
  const state = `state${order.state.replace(/^./, (letter) => letter.toUpperCase())}`;
  const status = `<div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${say(ask, state)}</span></div>`;
  const total = `<div class="order-item-content-opt"><div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">${say(ask, 'total')}:</span>${splitPrice(priceOf(ask, order))}</div>`;
  if (ask.has('mobile'))
    return `<a class="order-item order-item-mobile" href="${detail(ask, order)}"><div class="order-item-header">${status}<span class="order-item-header-date">${printDate(ask, order.placed)}</span></div>
<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name">${esc(order.store)}</span></div>${items({ ...ask }, order).replace(/<\/?a\b[^>]*>/g, '')}${total}</div></a>`;
  return `<div class="order-item"><div class="order-item-header">${status}
<div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info"><div>${say(ask, 'date')}: ${printDate(ask, order.placed)}</div><div>${say(ask, 'id')}: ${order.id}<span class="order-item-header-right-copy">${say(ask, 'copy')}</span></div></div>
<a data-pl="order_item_header_detail" href="${detail(ask, order)}"><span>${say(ask, 'details')}</span></a></div></div>
<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name"><a href="https://www.aliexpress.com/store/1100000001"><span>${esc(order.store)}</span></a></span></div>
<div class="order-item-content">${items(ask, order)}${total}<div class="order-item-btns-wrap"><div class="order-item-btns">${buttons(ask, order)}</div></div></div></div></div>`;
};

/** The codes of the tabs, in the site's order; the last one stands apart. */
export const tabs = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'];

/** What the page's own script needs of an order. @param {Asking} ask @param {Order} order */
export const cardData = (ask, order) => ({
  html: orderCard(ask, order),
  months: order.months,
  tabs: tabs.filter((tab) => isIn(tab, order)),
});
