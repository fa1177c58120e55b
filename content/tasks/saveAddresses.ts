import { pageAddresses } from '../pageAddresses';
import { emptyPage } from './emptyPage';
import { task } from './task';

export default task({
  id: 'saveAddresses',
  stage: 'backUp',
  room: 'addresses',
  journeys: ['close', 'pause'],
  links: [{ id: 'addresses', url: pageAddresses.addresses }],
  ...emptyPage('addresses', 'addresses'),
});
