import { pageAddresses } from '../pageAddresses';
import { figure } from './figure';
import { hint } from './hint';

export default hint({
  id: 'ordersStillOnTheWay',
  on: ['orderList', 'deleteAccount'],
  severity: 'wait',
  sources: ['refusalGuides', 'orderPageNotes'],
  when: (facts, seen) => {
    const count =
      figure(facts, seen, 'orderList', 'processing') + figure(facts, seen, 'orderList', 'processed');
    return count > 0 && { count };
  },
  ring: 'processedTab',
  task: 'ordersOnTheWay',
  link: pageAddresses.orderList,
});
