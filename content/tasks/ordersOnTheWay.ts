import { pageAddresses } from '../pageAddresses';
import { counted } from './counted';
import { task } from './task';

export default task({
  id: 'ordersOnTheWay',
  stage: 'settle',
  links: [{ id: 'orders', url: pageAddresses.orderList }],
  ...counted('orderList', 'processing', 'processed'),
});
