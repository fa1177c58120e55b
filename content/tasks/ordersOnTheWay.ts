import { counted } from './counted';
import { task } from './task';

export default task({
  id: 'ordersOnTheWay',
  stage: 'settle',
  links: [{ id: 'orders', url: 'https://www.aliexpress.com/p/order/index.html' }],
  ...counted(['orderList', 'processing'], ['orderList', 'processed']),
});
