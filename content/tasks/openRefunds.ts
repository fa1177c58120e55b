import { pageAddresses } from '../pageAddresses';
import { noReturnsOpen, returnsNeeds, returnsOpen } from './openReturns';
import { task } from './task';

export default task({
  id: 'openRefunds',
  stage: 'settle',
  room: 'messages/refundsSettled',
  links: [{ id: 'returns', url: pageAddresses.refundList }],
  needs: returnsNeeds,
  asksAfterLooking: true,
  heldUpBy: returnsOpen,
  proposedBy: noReturnsOpen,
});
