import { task } from './task';

export default task({
  id: 'removeSavedPassword',
  stage: 'afterwards',
});
