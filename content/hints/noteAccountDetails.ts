import { always, hint } from './hint';

export default hint({
  id: 'noteAccountDetails',
  on: ['accountSettings', 'profile'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  room: 'accountDetails',
  task: 'saveAccountDetails',
});
