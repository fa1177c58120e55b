import { task } from './task';

export default task({
  id: 'checkSisterAccounts',
  stage: 'afterwards',
});
