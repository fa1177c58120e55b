import { frame } from './frame.mjs';
import { listener, script } from './html.mjs';
import { cardData, tabs } from './orderCard.mjs';
import { runOrderList } from './orderListRun.mjs';
import { isIn, ordersFor } from './orders.mjs';
import { runSinglePage } from './singlePage.mjs';
import { botCheckHere } from './whims.mjs';
import { say } from './words.mjs';

/** What the order list can be asked for. `partWay…`: something happens when more is loaded. */
export const orderListVariants = [
  'old',
  'mobile',
  'many',
  'virtual',
  'noCounts',
  'nothingOpen',
  'spa',
  'botCheckPartWay',
  'repeatsPartWay',
  'failsPartWay',
  'signedOutPartWay',
];

/** Tabs that carry a figure. The real site prints none for the first, the last and the deleted ones. */
const counted = ['unpaid', 'processing', 'shipped'];

/** @param {import('./asking.mjs').Asking} ask */
export const orderList = (ask) => {
  const open = (/** @type {{ state: string }} */ order) => counted.includes(order.state);
  const orders = ordersFor(ask).filter((order) => !ask.has('nothingOpen') || !open(order));
  const active = ask.url.searchParams.get('tab') ?? 'all';
  const label = (/** @type {string} */ tab) => {
    const figure = orders.filter((order) => isIn(tab, order)).length;
    return `${say(ask, tab)}${counted.includes(tab) && !ask.has('noCounts') ? ` (${figure})` : ''}`;
  };
  const tab = (/** @type {string} */ one) =>
    `<div class="comet-tabs-nav-item${one === active ? ' comet-tabs-nav-item-active' : ''}" role="tab" tabindex="0" aria-selected="${one === active}" data-practice-tab="${one}">${label(one)}</div>`;
  const times = ['timeAll', 'time6', 'time12', 'time24'];
  const body = `<div class="order-wrap"><div class="order-main"><div class="order-content" data-spm="order_list_main">
<h1>${say(ask, 'orders')}</h1>
<div class="order-nav"><div class="comet-tabs-nav" role="tablist">${tabs
    .filter((one) => one !== 'recycle' || !ask.has('old'))
    .map(tab)
    .join('')}</div></div>
<div class="order-header"><label>${say(ask, 'placedIn')} <select data-practice-time>${times.map((one) => `<option value="${one.slice(4)}">${say(ask, one)}</option>`).join('')}</select></label>
<input type="search" aria-label="Search" placeholder="Order ID, product or store name"></div>
<div class="comet-checkbox-group"></div>
<div class="order-more" data-pl="order_more"><button type="button" class="comet-btn comet-btn-large comet-btn-borderless">${say(ask, 'more')}</button></div>
</div></div></div>`;
  const options = { active, chosen: ask.chosen, wait: 250, firstWait: ask.has('late') ? 4000 : 250 };
  return frame(ask, orderListVariants, {
    title: 'Orders',
    body,
    ownLate: true,
    after:
      script(
        runOrderList,
        orders.map((order) => cardData(ask, order)),
        options,
      ) +
      (ask.has('botCheckPartWay') ? listener('practice-check', botCheckHere) : '') +
      (ask.has('spa') ? script(runSinglePage) : ''),
  });
};
