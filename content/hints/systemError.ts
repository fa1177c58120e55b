import { always, hint } from './hint';

export default hint({
  id: 'systemError',
  on: ['deleteAccount', 'privacyCenter', 'serviceHome'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
});
