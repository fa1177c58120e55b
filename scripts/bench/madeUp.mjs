/** Made-up orders for measuring. Numbers look like the site's (sixteen digits that start with 8) and belong to nobody. */

const things = [
  'Desk lamp with clamp',
  'USB-C cable, 2 m',
  'Garden gloves',
  'Bicycle bell',
  'Tea tin, 500 ml',
  'Wool socks',
];
const stores = [
  'Blue Kite Store',
  'Old Harbour Store',
  'Plain Goods Store',
  'North Window Store',
  'Lumen Shop',
];
const states = ['Completed', 'Awaiting delivery', 'Canceled'];
const kinds = ['completed', 'shipped', 'canceled'];
const at = '2026-09-20T10:00:00.000Z';
const newest = Date.UTC(2026, 8, 20);

const idOf = (/** @type {number} */ index) => String(8200000000100000n + BigInt(index));
const pick = (/** @type {string[]} */ list, /** @type {number} */ index) => list[index % list.length];
const dayOf = (/** @type {number} */ index) =>
  new Date(newest - index * 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
const money = (/** @type {number} */ cents) => {
  const amount = (cents / 100).toFixed(2);
  return { amount, currency: 'USD', asPrinted: `US $${amount}` };
};

const item = (/** @type {number} */ index, /** @type {number} */ place) => ({
  title: `${pick(things, index + place)}, no. ${index}`,
  variant: pick(['Grey', 'Warm white, EU plug', ''], index),
  quantity: String(1 + (index % 3)),
  price: money(99 + ((index * 37) % 9000)),
  link: `https://www.aliexpress.com/item/${1005000000000000 + index}.html`,
  image: '',
  itemId: String(1005000000000000 + index),
});

/** An order as it is kept: one to three items, a few fields read at the same moment. @param {number} index */
const order = (index) => {
  const reading = { at, from: 'list' };
  const id = idOf(index);
  return {
    id,
    date: dayOf(index),
    dateAsPrinted: dayOf(index),
    status: { asPrinted: pick(states, index), kind: pick(kinds, index) },
    items: Array.from({ length: 1 + (index % 3) }, (_, place) => item(index, place)),
    pictures: 0,
    store: { name: pick(stores, index), link: 'https://www.aliexpress.com/store/1100000001' },
    total: money(199 + ((index * 73) % 20_000)),
    parts: [{ label: 'Shipping', money: money(199) }],
    payment: '',
    tracking: index % 4 === 0 ? [`LP00${idOf(index)}`] : [],
    dates: [],
    links: {
      detail: `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`,
      receipt: '',
      tracking: '',
    },
    currencies: ['USD'],
    readAt: { date: reading, status: reading, items: reading, store: reading, total: reading },
    problems: [],
    changes: [],
    firstSavedAt: at,
  };
};

/** A casebook file that the casebook page can load. @param {number} count of orders */
export const casebookFile = (count) =>
  JSON.stringify({
    format: 'leavewell-casebook',
    version: 1,
    madeAt: at,
    note: 'Made up for measuring.',
    casebook: { id: '00000000-0000-4000-8000-000000000001', label: '', createdAt: at },
    orders: Array.from({ length: count }, (_, index) => order(index)),
    refunds: [],
    visits: [],
    files: [],
    contacts: [],
    letters: [],
    proofs: [],
  });

const headings = [
  'parent_orderid',
  'order_id',
  'item_name',
  'payable_amt',
  'gmt_pay_order_time',
  'is_success_pay',
  'end_reason',
];

/**
 * Rows as AliExpress's own file has them (site facts 3.7): two items an order.
 * @param {number} count of rows
 */
const officialRows = (count) =>
  Array.from({ length: count }, (_, row) => {
    const index = Math.floor(row / 2);
    const line = String(8300000000000000n + BigInt(row));
    const name = `${pick(things, row)}, no. ${row}`;
    return [
      idOf(index),
      line,
      name,
      String(199 + index),
      `${dayOf(index % 9000)} 10:00:00`,
      'Y',
      'buyer_accept_goods',
    ];
  });

/** An official file of so many rows. @param {number} count @returns {Promise<Uint8Array>} */
export const officialFile = async (count) => {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const data = [headings, ...officialRows(count)];
  const blob = await writeXlsxFile([{ data, sheet: 'Order Information' }]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
