import type { SaveOrders } from '@/content/messages';
import type { ScrapedOrder } from '@/content/orders/model/scraped';

/** A made-up order as a page prints it. */
export const printed = (id: string, more: Partial<ScrapedOrder> = {}): ScrapedOrder => ({
  from: 'list',
  id,
  date: 'Jul 15, 2026',
  status: 'Completed',
  storeName: 'Vega Store',
  storeLink: '//www.aliexpress.com/store/1',
  items: [{ title: 'HDMI cable 2 m', variant: '', quantity: 'x1', price: 'R$126,59', link: '', image: '' }],
  total: 'R$132,74',
  parts: [],
  payment: '',
  tracking: [],
  rows: [],
  detailLink: '',
  receiptLink: '',
  trackingLink: '',
  ...more,
});
/** What a page asks to save. */
export const message = (orders: ScrapedOrder[], more: Partial<SaveOrders> = {}): SaveOrders => ({
  kind: 'saveOrders',
  orders,
  language: 'en',
  url: 'https://www.aliexpress.com/p/order/index.html',
  ...more,
});
