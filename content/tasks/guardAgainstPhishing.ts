import { task } from './task';

export default task({
  id: 'guardAgainstPhishing',
  stage: 'afterwards',
  room: 'guides/lures',
});
