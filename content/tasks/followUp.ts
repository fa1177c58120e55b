import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'followUp',
  stage: 'afterwards',
  links: [{ id: 'privacyCenter', url: pageAddresses.privacyCenter }],
});
