import { hint } from './hint';
import { number } from './number';

export default hint({
  id: 'ordersNotPaid',
  on: ['orderList'],
  severity: 'wait',
  sources: ['refusalGuides', 'orderPageNotes'],
  when: (facts) => {
    const count = number(facts.toPay);
    return count > 0 && { count };
  },
  ring: 'toPayTab',
  task: 'unpaidOrders',
});
