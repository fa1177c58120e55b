import { always, hint } from './hint';

export default hint({
  id: 'socialSignIn',
  on: ['accountSettings', 'accountSecurity'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
  task: 'unlinkSocialSignIn',
});
