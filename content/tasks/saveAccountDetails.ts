import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'saveAccountDetails',
  stage: 'backUp',
  room: 'accountDetails',
  links: [{ id: 'account', url: pageAddresses.accountHome }],
});
