import { task } from './task';

export default task({
  id: 'checkOtherRoles',
  stage: 'decide',
});
