import { always, hint } from './hint';

export default hint({
  id: 'clearTheProfile',
  on: ['profile', 'addresses'],
  severity: 'info',
  sources: ['guideArticle', 'privacyPolicy'],
  when: always,
  task: 'clearProfile',
});
