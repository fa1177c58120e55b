import { hint } from './hint';
import { number } from './number';

export default hint({
  id: 'returnsStillOpen',
  on: ['refundList'],
  severity: 'wait',
  sources: ['refusalGuides', 'refundPageNotes'],
  when: (facts) => {
    const count = number(facts.open);
    return count > 0 && { count };
  },
  task: 'openRefunds',
});
