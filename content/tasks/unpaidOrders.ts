import { pageAddresses } from '../pageAddresses';
import { counted } from './counted';
import { task } from './task';

export default task({
  id: 'unpaidOrders',
  stage: 'settle',
  links: [{ id: 'orders', url: pageAddresses.orderList }],
  ...counted('orderList', 'toPay'),
});
