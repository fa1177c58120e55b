import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'tightenPrivacy',
  stage: 'unlink',
  journeys: ['close', 'pause'],
  links: [
    { id: 'cookies', url: pageAddresses.cookieSettings },
    { id: 'privacyCenter', url: pageAddresses.privacyCenter },
  ],
});
