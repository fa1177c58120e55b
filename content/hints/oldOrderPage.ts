import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';

export default hint({
  id: 'oldOrderPage',
  on: ['oldOrderList', 'oldOrderDetail', 'deletedOrders'],
  severity: 'info',
  sources: ['orderPageNotes'],
  when: always,
  link: pageAddresses.orderList,
});
