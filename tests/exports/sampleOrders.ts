import { emptyItem, emptyOrder } from '@/content/orders/model/emptyOrder';
import type { Order } from '@/content/orders/model/order';
import type { Refund } from '@/content/orders/model/refund';

export const at = '2026-11-24T10:00:00.000Z';

/** A made-up order with everything in it. */
export const lampOrder = (): Order => ({
  ...emptyOrder('8200000000125102', at),
  date: '2026-07-02',
  dateAsPrinted: 'Jul 2, 2026',
  status: { asPrinted: 'Awaiting delivery', kind: 'shipped' },
  items: [
    {
      ...emptyItem(),
      title: 'Desk lamp, warm white',
      variant: 'EU plug',
      quantity: '2',
      price: { amount: '9.20', currency: 'USD', asPrinted: 'US $9.20' },
      link: 'https://www.aliexpress.com/item/1005000000000001.html',
      itemId: '1005000000000001',
    },
  ],
  store: { name: 'Lumen Shop', link: 'https://www.aliexpress.com/store/1100001' },
  total: { amount: '18.40', currency: 'USD', asPrinted: 'US $18.40' },
  payment: 'Visa ****1234',
  tracking: ['00340434161094000001'],
  currencies: ['USD'],
  readAt: { total: { at, from: 'list' }, date: { at, from: 'list' }, status: { at, from: 'list' } },
});

/** A made-up order of which the list showed pictures only and no price. */
export const picturesOrder = (): Order => ({
  ...emptyOrder('8200000000119020', at),
  date: '2025-05-18',
  dateAsPrinted: 'May 18, 2025',
  status: { asPrinted: 'Completed', kind: 'completed' },
  items: [emptyItem(), emptyItem()],
  pictures: 2,
  store: { name: 'Nordic Tools', link: '' },
  problems: [
    { field: 'items', reason: 'picturesOnly', count: 2 },
    { field: 'total', reason: 'notShown', count: 1 },
  ],
  readAt: { items: { at, from: 'list' }, status: { at, from: 'list' } },
});

/** A made-up refund, partly unread. */
export const lampRefund = (): Refund => ({
  id: '9000000000000001',
  lineId: '',
  orderId: '8200000000125102',
  kind: 'Refund only',
  state: { asPrinted: 'Refunded', kind: 'refunded' },
  money: { amount: '-9.20', currency: 'USD', asPrinted: '-US $9.20' },
  date: '2026-08-01',
  dateAsPrinted: '2026-08-01',
  title: 'Desk lamp, warm white',
  store: 'Lumen Shop',
  link: '',
  image: '',
  readAt: at,
  problems: [],
});
