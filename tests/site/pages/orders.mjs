/** Made-up orders. Numbers look like the site's (sixteen digits that start with 8) and belong to nobody. */

const things = [
  'Desk lamp with clamp',
  'USB-C cable, 2 m',
  'Garden gloves',
  'Bicycle bell',
  'Tea tin, 500 ml',
  'Wall hooks, set of 10',
  'Phone stand',
  'Wool socks',
  'Screwdriver set',
  'Picture frame 20 × 30',
];
const stores = ['Blue Kite Store', 'Old Harbour Store', 'Plain Goods Store', 'North Window Store'];
const days = 24 * 60 * 60 * 1000;
const newest = Date.UTC(2026, 8, 20);

/** The first orders are the open ones; the others are done, some cancelled. */
const states = ['unpaid', 'processing', 'processing', 'shipped', 'shipped', 'shipped'];

/** Prices disagree with each other inside one account, as on the real site. */
const prices = {
  en: ['US $4.59', 'US $12.40', 'US $1,204.00', 'US $0.99'],
  pt: ['R$126,59', 'R$61.25', 'R$1.204,00', 'R$45,87'],
  es: ['4,59 €', '12,40 €', '1.204,00 €', '0,99 €'],
  ko: ['₩5,900', '₩16,400', '₩1,204,000', '₩990'],
  ar: ['US $4.59', 'US $12.40', 'US $1,204.00', 'US $0.99'],
  fi: ['4,59 €', '12,40 €', '1 204,00 €', '0,99 €'],
};

/**
 * @typedef {object} Order
 * @property {string} id @property {string} state @property {Date} placed @property {number} months age in months
 * @property {string} store @property {string[]} items @property {number} price index into the prices
 */

/** @param {number} index @returns {Order} */
const order = (index) => ({
  id: String(8200000000000100n + BigInt(index)),
  state: states[index] ?? (index % 9 === 8 ? 'canceled' : 'completed'),
  placed: new Date(newest - index * 14 * days),
  months: Math.floor((index * 14) / 30),
  store: String(stores[index % stores.length]),
  items:
    index % 4 === 2
      ? [0, 1, 2].map((n) => String(things[(index + n) % things.length]))
      : [String(things[index % things.length])],
  price: index,
});

/** Sixty-four orders, newest first; a page without the choice `many` shows the first 34. */
export const allOrders = Array.from({ length: 64 }, (_, index) => order(index));

/** @param {import('./asking.mjs').Asking} ask */
export const ordersFor = (ask) => (ask.has('many') ? allOrders : allOrders.slice(0, 34));

/** @param {import('./asking.mjs').Asking} ask @param {Order} order */
export const priceOf = (ask, order) => {
  const list = prices[/** @type {'en'} */ (ask.language)];
  return String(list[order.price % list.length]);
};

/** @param {import('./asking.mjs').Asking} ask @param {Date} date */
export const printDate = (ask, date) =>
  new Intl.DateTimeFormat(ask.language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);

/** The orders that are in a tab: `all`, or one of the codes of the site. @param {string} tab @param {Order} order */
export const isIn = (tab, order) =>
  tab === 'all' ||
  (tab === 'recycle' ? false : tab === order.state || (tab === 'completed' && order.state === 'canceled'));
