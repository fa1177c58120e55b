import { always, hint } from './hint';

export default hint({
  id: 'otherRoles',
  on: ['accountHome', 'accountArea'],
  severity: 'wait',
  sources: ['privacyPolicy', 'commonKnowledge'],
  when: always,
  task: 'checkOtherRoles',
});
