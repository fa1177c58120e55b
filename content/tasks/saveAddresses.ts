import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { emptyPage } from './emptyPage';
import { kept } from './kept';
import { task } from './task';

const page = emptyPage('addresses', 'addresses');

export default task({
  id: 'saveAddresses',
  stage: 'backUp',
  room: 'addresses',
  journeys: ['close', 'pause'],
  links: [{ id: 'addresses', url: pageAddresses.addresses }],
  partlyBy: (seen) => kept(seen, 'addresses'),
  proposedBy: (seen, now) => {
    const held = kept(seen, 'addresses');
    const shown = sighting(seen, 'addresses', 'addresses')?.value;
    const isAll = held && typeof shown === 'number' && held.count >= shown;
    return isAll ? { ...held, text: 'kept' } : page.proposedBy?.(seen, now);
  },
});
