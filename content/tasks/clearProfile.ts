import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'clearProfile',
  stage: 'unlink',
  journeys: ['close', 'pause'],
  links: [
    { id: 'profile', url: pageAddresses.profile },
    { id: 'addresses', url: pageAddresses.addresses },
  ],
});
