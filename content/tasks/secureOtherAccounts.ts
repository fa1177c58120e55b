import { task } from './task';

export default task({
  id: 'secureOtherAccounts',
  stage: 'afterwards',
});
