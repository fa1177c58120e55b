import { always, hint } from './hint';

export default hint({
  id: 'strongPasswords',
  on: ['accountSecurity'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  task: 'secureOtherAccounts',
});
