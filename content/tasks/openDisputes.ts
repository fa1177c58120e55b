import { pageAddresses } from '../pageAddresses';
import { noReturnsOpen } from './openReturns';
import { task } from './task';

/**
 * The list shows returns, refunds and disputes alike, so what is open there is counted once, by `openRefunds`. No page
 * tells disputes apart for certain: the person answers.
 */
export default task({
  id: 'openDisputes',
  stage: 'settle',
  links: [
    { id: 'returns', url: pageAddresses.refundList },
    { id: 'oldDisputes', url: pageAddresses.oldDisputes },
  ],
  proposedBy: noReturnsOpen,
});
