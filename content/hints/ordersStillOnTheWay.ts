import { hint } from './hint';
import { number } from './number';

export default hint({
  id: 'ordersStillOnTheWay',
  on: ['orderList'],
  severity: 'wait',
  sources: ['refusalGuides', 'orderPageNotes'],
  when: (facts) => {
    const count = number(facts.processing) + number(facts.processed);
    return count > 0 && { count };
  },
  ring: 'processedTab',
  task: 'ordersOnTheWay',
});
