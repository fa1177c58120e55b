import { always, hint } from './hint';

export default hint({
  id: 'systemError',
  on: ['privacyCenter', 'serviceHome'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  room: 'guides/systemError',
});
