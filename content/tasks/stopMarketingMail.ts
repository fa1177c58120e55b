import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'stopMarketingMail',
  stage: 'unlink',
  journeys: ['close', 'pause'],
  links: [{ id: 'email', url: pageAddresses.emailSettings }],
});
