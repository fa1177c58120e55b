import { frame } from './frame.mjs';

/** Pages of which only the address has a source: what they print is made up from the first word to the last. */

/** @typedef {import('./asking.mjs').Asking} Asking */

/** @param {string} title @param {string} body @param {string[]} [variants] */
export const invented =
  (title, body, variants = []) =>
  (/** @type {Asking} */ ask) =>
    frame(ask, variants, { title, body: `<div data-made-up><h1>${title}</h1>${body}</div>` });

export const wallet = invented(
  'Wallet',
  '<p class="card">Balance <b>US $3.20</b></p><h2>Cards</h2><p class="card">Card ending 0000 <button type="button">Remove</button></p><p class="card">Card ending 1111 <button type="button">Remove</button></p>',
);
export const cardRecord = invented(
  'Card records',
  '<p class="card">20 September 2026 · Payment · US $4.59</p>',
);
export const coupons = invented(
  'Coupons',
  '<p class="card">US $2.00 off · until 31 December 2026</p><p class="card">US $1.00 off</p>',
);
export const coins = invented('Coins', '<p class="card"><b>120</b> coins</p>');
export const wishList = invented(
  'Wish list',
  '<p class="card">Tea tin, 500 ml</p><p class="card">Wall hooks, set of 10</p>',
);
export const messages = invented(
  'Messages',
  '<p class="card">Plain Goods Store: Your parcel is on its way</p>',
);
export const emailSettings = invented(
  'E-mail subscription',
  '<p><label><input type="checkbox" checked> Offers</label></p><p><label><input type="checkbox" checked> News</label></p><button type="button">Save</button>',
);
export const cookieSettings = invented(
  'Cookie Preferences',
  '<p><label><input type="checkbox" checked> Advertising</label></p><button type="button">Save</button>',
);
export const transparencyCenter = invented('Transparency Center', '<p>How this shop works.</p>');
export const violations = invented('Violations', '<p>Nothing here.</p>');
export const membership = invented('Membership agreement', '<p>These terms are made up.</p>');
export const feedback = invented(
  'Leave feedback',
  '<p class="card">Wool socks <button type="button">Write a review</button></p>',
);
export const snapshot = invented(
  'Snapshot',
  '<p class="card">Wool socks, as they were sold on 20 September 2026</p>',
);
export const tracking = invented(
  'Tracking',
  '<p class="card logistic-info-v2--mailNoValue--1Ab2C">XX000000000YY</p><p>20 September 2026 · On the way</p>',
);
export const receipt = invented(
  'Receipt',
  '<p class="card">Order 8200000000000106 · US $4.59</p><button type="button">Print</button>',
);
export const refundDetail = invented(
  'Refund details',
  '<p class="reminder--statusStr--1Ab2C">Refund complete</p><p class="card newReverseRefundInfo--amount--1Ab2C">US $4.59</p><p>20 September 2026</p>',
);
export const startReturn = invented(
  'Returns/refunds',
  '<p>Have you received your package?</p><div class="buttons"><button type="button">Yes</button><button type="button">No</button></div>',
);
export const refundCancel = invented(
  'Cancel the request',
  '<p>Do you want to stop this refund?</p><button type="button">Yes</button>',
);

const address = (/** @type {number} */ number) =>
  `<div class="address-item card"><p>Sample Person ${number}<br>${number} Example Street<br>00000 Example Town<br>Exampleland</p><button type="button">Edit</button> <button type="button">Delete</button></div>`;

/** The old page's ids have a source, the new page's markup has none. @param {Asking} ask */
export const addresses = (ask) =>
  frame(ask, ['many'], {
    title: 'Shipping addresses',
    body: `<div data-made-up id="address-main"><h1 id="meShippingAddressTitle">Shipping addresses</h1>${Array.from({ length: ask.has('many') ? 12 : 2 }, (_, n) => address(n + 1)).join('')}</div>`,
  });
