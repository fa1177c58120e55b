import { always, hint } from './hint';

export default hint({
  id: 'otherRoles',
  on: ['accountHome', 'accountArea'],
  severity: 'wait',
  sources: ['commonKnowledge'],
  when: always,
  task: 'checkOtherRoles',
});
