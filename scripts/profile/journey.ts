// A made-up person's journey: something of every kind that is kept. What a new version keeps besides is added here.
import type { Action } from '@/content/memory/actions';
import type { ScrapedOrder, ScrapedRefund } from '@/content/orders/model/scraped';

const at = Date.UTC(2026, 8, 20, 10, 0);

export const actions: Action[] = [
  {
    type: 'setSettings',
    settings: {
      language: 'es',
      appearance: 'dark',
      corner: 'topStart',
      folded: true,
      welcomed: true,
      region: 'spain',
    },
  },
  { type: 'setTask', id: 'saveOrders', state: 'done', at },
  { type: 'setTask', id: 'saveChats', state: 'notForMe', at },
  { type: 'setTask', id: 'saveAddresses', state: 'waiting', until: '2026-12-02', at },
  { type: 'setTask', id: 'saveReceipts', state: 'open', at },
  { type: 'recordFacts', page: 'orderList', facts: { toPay: 2, signedIn: true, tab: 'all' }, at },
  { type: 'answerCheck', check: 'disputes', answer: 'none', at },
  { type: 'answerCheck', check: 'money', answer: 'some', at },
  { type: 'acceptCheck', check: 'unpaidOrders', at },
  { type: 'dismiss', hint: 'optionMayBeHidden', on: 'deleteAccount' },
  { type: 'dismiss', hint: 'cardsLast', on: 'always' },
  { type: 'setGuide', id: 'round', state: { step: 'refunds', results: { orders: 'none' }, at } },
  { type: 'setReminder', reminder: { id: 'followUp', task: 'followUp', due: '2026-12-01', firedAt: at } },
  {
    type: 'setReminder',
    reminder: { id: 'answer:deleteOfficer', task: 'followUp', due: '2026-10-20', letter: 'deleteOfficer' },
  },
  { type: 'logError', error: { what: 'readFailed', where: 'orderList', at } },
];

/** What stood in memory and could not be read: kept aside. */
export const brokenMemory = { guides: { v: 2, data: 'not a guide' } };

const scraped = (id: string, more: Partial<ScrapedOrder>): ScrapedOrder => ({
  from: 'list',
  id,
  date: 'Jul 15, 2026',
  status: 'Completed',
  storeName: 'Vega Store',
  storeLink: 'https://www.aliexpress.com/store/1100000001',
  items: [
    { title: 'HDMI cable 2 m', variant: 'Black', quantity: 'x1', price: 'US $12.59', link: '', image: '' },
  ],
  total: 'US $13.27',
  parts: [{ label: 'Shipping', value: 'US $0.68' }],
  payment: '',
  tracking: [],
  rows: [],
  detailLink: '',
  receiptLink: '',
  trackingLink: '',
  ...more,
});

export const orders: ScrapedOrder[] = [
  scraped('8200000000100101', { tracking: ['LP00820000000001'] }),
  scraped('8200000000100102', {
    date: 'Sep 2, 2026',
    status: 'Awaiting delivery',
    total: '$ 4.10',
    items: [],
  }),
  scraped('8200000000100103', { date: '', status: 'Un estado que nadie conoce', total: 'R$132,74' }),
];

/** The first of them again, from its own page. */
export const detail = scraped('8200000000100101', {
  from: 'detail',
  payment: 'Visa **** 4242',
  rows: [{ label: 'Paid on', value: 'Jul 15, 2026' }],
});

export const refund: ScrapedRefund = {
  id: '6200000000000081',
  lineId: '8200000000999911',
  orderId: '8200000000100102',
  kind: 'Refund',
  state: 'Waiting',
  money: 'US $4.10',
  date: 'Sep 4, 2026',
  title: 'Lantern',
  store: 'Vega Store',
  link: '',
  image: '',
};

export const scan = {
  tab: 'View all',
  tabCode: 'all' as const,
  filter: 'All',
  filtersOffered: ['All', '2026'],
  count: '3',
  sort: '',
  chains: [orders.map(({ id }) => id)],
  first: '8200000000100101',
  last: '8200000000100103',
  unread: [{ key: 'raw-1', text: 'A card without a number' }],
};

export const addresses = [
  'Sample Person\n1 Example Street\n00000 Example Town',
  'Ana Muestra\nCalle Falsa 123',
];

/** Two pixels, as the browser gives a picture. */
export const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==';
