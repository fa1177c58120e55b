import { always, hint } from './hint';

export default hint({
  id: 'someDataStays',
  on: ['privacyCenter', 'transparencyCenter'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
});
