import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'saveAccountDetails',
  stage: 'backUp',
  room: 'accountDetails',
  links: [{ id: 'account', url: pageAddresses.accountHome }],
  proposedBy: (seen) => {
    const details = sighting(seen, 'casebook', 'details');
    return details?.value === true ? { at: details.at, page: 'casebook' } : undefined;
  },
});
