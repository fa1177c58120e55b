import { page, unknown } from './page';

export default page({
  id: 'oldOrderList',
  at: [
    { host: 'trade', path: '/orderList.htm' },
    { host: 'trade', path: '/order_list.htm' },
  ],
  facts: ['shown'],
  read: (document) => ({ shown: document.querySelectorAll('.order-item-wraper').length || unknown }),
});
