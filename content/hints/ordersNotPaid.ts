import { pageAddresses } from '../pageAddresses';
import { figure } from './figure';
import { hint } from './hint';

export default hint({
  id: 'ordersNotPaid',
  on: ['orderList', 'deleteAccount'],
  severity: 'wait',
  sources: ['refusalGuides', 'orderPageNotes'],
  when: (facts, seen) => {
    const count = figure(facts, seen, 'orderList', 'toPay');
    return count > 0 && { count };
  },
  ring: 'toPayTab',
  task: 'unpaidOrders',
  link: pageAddresses.orderList,
});
