import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { kept } from './kept';
import { task } from './task';

/** The site prints no total: only lists read to their end tell that all is saved. */
export default task({
  id: 'saveOrders',
  stage: 'backUp',
  links: [{ id: 'orders', url: pageAddresses.orderList }],
  partlyBy: (seen) => kept(seen, 'orders'),
  proposedBy: (seen) =>
    sighting(seen, 'casebook', 'ordersWhole')?.value === true ? kept(seen, 'orders') : undefined,
});
