import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'requestOfficialFile',
  stage: 'backUp',
  room: 'officialFile',
  links: [{ id: 'privacyCenter', url: pageAddresses.privacyCenter }],
});
