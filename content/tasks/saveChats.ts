import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'saveChats',
  stage: 'backUp',
  links: [{ id: 'messages', url: pageAddresses.messages }],
});
