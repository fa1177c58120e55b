import { always, hint } from './hint';

export default hint({
  id: 'keepMailboxAndPhone',
  on: ['accountSettings', 'accountSecurity', 'profile', 'emailSettings'],
  severity: 'wait',
  sources: ['deletionGuides', 'privacyPolicy'],
  when: always,
  task: 'saveAccountDetails',
});
