import { task } from './task';

export default task({
  id: 'checkItIsGone',
  stage: 'afterwards',
  room: 'calendar',
});
