import { pageAddresses } from '../pageAddresses';
import { noReturnsOpen, returnsOpen } from '../tasks/openReturns';
import { hint } from './hint';

/** A refund is open, or nobody has looked (guide C21). */
export default hint({
  id: 'cardsLast',
  on: ['wallet'],
  severity: 'wait',
  sources: ['commonKnowledge'],
  when: (_, seen) => !noReturnsOpen(seen) && { open: returnsOpen(seen)?.count ?? 0 },
  task: 'removeCards',
  link: pageAddresses.refundList,
});
