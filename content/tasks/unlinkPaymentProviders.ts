import { task } from './task';

export default task({
  id: 'unlinkPaymentProviders',
  stage: 'unlink',
  links: [{ id: 'provider' }],
});
