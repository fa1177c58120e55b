import { page, unknown } from './page';

const orderId = { orderId: /^\d{10,20}$/ };

export default page({
  id: 'orderDetail',
  at: [{ host: 'storefront', path: '/p/order/detail.html', query: orderId }],
  facts: ['state'],
  read: () => ({ state: unknown }),
});
