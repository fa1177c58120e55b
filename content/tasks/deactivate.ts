import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'deactivate',
  stage: 'pause',
  journeys: ['pause'],
  links: [{ id: 'deactivate', url: pageAddresses.deactivateAccount }],
});
