import { pageAddresses } from '../pageAddresses';
import { figure } from './figure';
import { hint } from './hint';

export default hint({
  id: 'returnsStillOpen',
  on: ['refundList', 'deleteAccount'],
  severity: 'wait',
  sources: ['refusalGuides', 'refundPageNotes'],
  when: (facts, seen) => {
    const count = figure(facts, seen, 'refundList', 'open');
    return count > 0 && { count };
  },
  task: 'openRefunds',
  link: pageAddresses.refundList,
});
