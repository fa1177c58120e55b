/**
 * @typedef {object} Route
 * @property {string} kind the extension's id of the page, or '' where it has nothing to say
 * @property {string} at an address of it; for `storefront` hosts any of them answers
 * @property {RegExp} path
 * @property {(ask: import('../asking.mjs').Asking) => string | undefined} make
 * @property {string[]} [variants]
 * @property {number} [status]
 */

export const www = 'https://www.aliexpress.com';
export const accounts = 'https://accounts.aliexpress.com';
export const oldTrade = 'https://trade.aliexpress.com';
/** The order that the example addresses name. */
export const id = '8200000000000106';

/** @type {(kind: string, at: string, path: RegExp, make: Route['make'], variants?: string[]) => Route} */
export const route = (kind, at, path, make, variants = []) => ({ kind, at, path, make, variants });
