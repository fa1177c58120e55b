import { always, hint } from './hint';

export default hint({
  id: 'sisterAccounts',
  on: ['accountHome', 'transparencyCenter'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
  task: 'checkSisterAccounts',
});
