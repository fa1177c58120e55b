import { always, hint } from './hint';

export default hint({
  id: 'sellersKeepData',
  on: ['addresses', 'messages', 'transparencyCenter'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
});
