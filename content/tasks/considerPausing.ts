import { task } from './task';

export default task({
  id: 'considerPausing',
  stage: 'decide',
  room: 'guides/pause',
});
