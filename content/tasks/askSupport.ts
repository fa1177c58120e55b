import { sighting } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { task } from './task';

/** Only needed when the delete page refuses, or its button is not there. */
export default task({
  id: 'askSupport',
  stage: 'delete',
  room: 'messages/deleteChat',
  links: [
    { id: 'help', url: pageAddresses.helpHome },
    { id: 'service', url: pageAddresses.serviceHome },
  ],
  neededWhen: (seen) =>
    sighting(seen, 'deleteAccount', 'button')?.value === 'hidden' ||
    sighting(seen, 'deleteAccount', 'step')?.value === 'refused',
});
