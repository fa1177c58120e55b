// Made-up orders and ticks, so that the pictures show the product in use.
const shops = ['Vega Store', 'Lumen Shop', 'Nordic Tools', 'Paper & Ink', 'Garden Corner'];
const things = [
  'HDMI cable 2 m',
  'Desk lamp, warm white',
  'Screwdriver set',
  'Notebook A5, dotted',
  'Plant labels, 50 pieces',
];
const states = ['Completed', 'Completed', 'Awaiting delivery', 'Completed', 'Canceled'];
const days = [
  'Jul 15, 2026',
  'Jul 2, 2026',
  'May 18, 2026',
  'May 9, 2026',
  'Apr 30, 2026',
  'Jan 22, 2026',
  'Nov 11, 2025',
  'Aug 3, 2025',
];
const prices = ['R$132.74', 'US $18.40', '', '€12.99', 'US $7.10', '€48.00', 'US $21.35', '€5.60'];

const order = (/** @type {unknown} */ _, /** @type {number} */ place) => {
  const id = `82000000000${String(90210 - place * 137)}`;
  return {
    from: 'list',
    id,
    date: days[place % days.length],
    status: states[place % states.length],
    storeName: shops[place % shops.length],
    storeLink: '',
    items: [
      { title: things[place % things.length], variant: '', quantity: 'x1', price: '', link: '', image: '' },
    ],
    total: prices[place % prices.length],
    parts: [],
    payment: '',
    tracking: [],
    rows: [],
    detailLink: `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`,
    receiptLink: '',
    trackingLink: '',
  };
};

const orders = Array.from({ length: 24 }, order);
const numbers = orders.map(({ id }) => id);

export const savedOrders = {
  kind: 'saveOrders',
  language: 'en',
  url: 'https://www.aliexpress.com/p/order/index.html',
  orders,
  scan: {
    tab: 'View all',
    tabCode: 'all',
    filter: 'All / Last year',
    filtersOffered: ['All / Last year', 'last 2 years'],
    sort: '',
    count: '',
    chains: [numbers],
    first: numbers[0],
    last: numbers.at(-1),
    unread: [],
  },
};

const hour = 3_600_000;
const day = 24 * hour;
const dayAt = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);
const sightings = (/** @type {Record<string, unknown>} */ facts, /** @type {number} */ at) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at }]));

/**
 * Memory of somebody in the middle of it.
 * @param {number} now
 * @param {string} language
 * @param {string} appearance
 */
export const memoryAt = (now, language, appearance) => {
  const done = [
    'knowWhatIsLost',
    'considerPausing',
    'checkOtherRoles',
    'requestOfficialFile',
    'unpaidOrders',
    'cancelVip',
    'stopMarketingMail',
  ];
  const tasks = Object.fromEntries(done.map((id) => [id, { state: 'done', at: now - 30 * hour }]));
  const data = {
    settings: {
      language,
      appearance,
      corner: 'bottomEnd',
      folded: false,
      journey: 'close',
      welcomed: true,
      region: 'unknown',
      notify: false,
    },
    tasks: { ...tasks, saveReceipts: { state: 'waiting', until: dayAt(now + 8 * day), at: now - 30 * hour } },
    seen: {
      orderList: sightings({ toPay: 0, processing: 0, processed: 2 }, now - hour),
      refundList: sightings({ open: 1 }, now - 9 * day),
    },
    guides: {},
    reminders: [
      { id: 'firstCheck', task: 'checkItIsGone', due: dayAt(now + 3 * day) },
      { id: 'monthCheck', task: 'checkItIsGone', due: dayAt(now + 30 * day) },
      { id: 'halfYearCheck', task: 'checkItIsGone', due: dayAt(now + 182 * day) },
    ],
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { v: 2, data: value }]));
};
