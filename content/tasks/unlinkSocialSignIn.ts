import { task } from './task';

export default task({
  id: 'unlinkSocialSignIn',
  stage: 'unlink',
  links: [{ id: 'provider' }],
});
