import { task } from './task';

export default task({
  id: 'keepConfirmation',
  stage: 'afterwards',
  room: 'proof/confirmation',
});
