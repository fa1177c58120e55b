import { frame } from './frame.mjs';

/** Pages where nothing of the extension may happen, so that tests can see that nothing does. */

/** @typedef {import('./asking.mjs').Asking} Asking */

/** @param {string} title @param {string} body */
const foreign = (title, body) => (/** @type {Asking} */ ask) =>
  frame(ask, [], { title, bare: true, body: `<div data-made-up><h1>${title}</h1>${body}</div>` });

export const item = foreign('Wool socks', '<p>US $4.59</p><button type="button">Add to cart</button>');
export const searchResults = foreign('Search', '<p class="card">Wool socks</p>');
export const shop = foreign('Plain Goods Store', '<p class="card">Wool socks</p>');
export const cart = foreign(
  'Shopping cart',
  '<p class="card">Wool socks</p><button type="button">Checkout</button>',
);
export const checkout = foreign(
  'Checkout',
  '<form><label>Card number <input name="card" value="0000 0000 0000 0000"></label></form>',
);
export const payment = foreign('Payment', '<p>Payment received.</p>');
export const signIn = foreign(
  'Sign in',
  '<form onsubmit="return false"><p><label>E-mail <input id="fm-login-id" value="sample@example.org"></label></p><p><label>Password <input id="fm-login-password" type="password" value="made-up-secret"></label></p><button>Sign in</button></form>',
);
export const password = foreign(
  'Find password',
  '<form onsubmit="return false"><label>E-mail <input value="sample@example.org"></label></form>',
);
export const signedOut = foreign('Signed out', '<p>You are signed out.</p>');
export const botCheck = foreign(
  'One more step',
  '<p>We have detected unusual traffic from your network</p><div class="nc-container"><button type="button" id="nc_1_n1z">Slide to verify</button></div>',
);
export const notFound = foreign('Page not found', '<p>There is nothing at this address.</p>');
export const otherCompany = foreign(
  'Another company',
  '<p>This site belongs to another company and has rules of its own.</p>',
);
export const lookAlike = foreign(
  'Orders',
  '<p>This host only looks like the shop. It stands for sites that want your password.</p>',
);
