import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'saveReceipts',
  stage: 'backUp',
  links: [{ id: 'orders', url: pageAddresses.orderList }],
});
