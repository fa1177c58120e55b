import { always, hint } from './hint';

export default hint({
  id: 'advertisingChoices',
  on: ['privacyCenter'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
  task: 'tightenPrivacy',
});
