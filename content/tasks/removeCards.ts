import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { noReturnsOpen, returnsNeeds, returnsOpen } from './openReturns';
import { task } from './task';

/** A refund may go back to the card that paid (guide C21): it waits while one is open or not known. */
export default task({
  id: 'removeCards',
  stage: 'unlink',
  journeys: ['close', 'pause'],
  links: [{ id: 'wallet', url: pageAddresses.wallet }],
  needs: returnsNeeds,
  heldUpBy: returnsOpen,
  toldBy: (seen) => noReturnsOpen(seen) !== undefined,
  proposedBy: (seen) => {
    const cards = sighting(seen, 'wallet', 'cards');
    const none = cards?.value === 0 || cards?.value === 'none';
    return cards && none ? { count: 0, at: cards.at, page: 'wallet' } : undefined;
  },
});
