import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'confirmDeletion',
  stage: 'delete',
  links: [{ id: 'deletePage', url: pageAddresses.deleteAccount }],
  proposedBy: (seen) => {
    const step = sighting(seen, 'deleteAccount', 'step');
    return step?.value === 'done' ? { at: step.at, page: 'deleteAccount' } : undefined;
  },
});
