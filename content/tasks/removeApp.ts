import { task } from './task';

export default task({
  id: 'removeApp',
  stage: 'afterwards',
});
