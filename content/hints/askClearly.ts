import { always, hint } from './hint';

export default hint({
  id: 'askClearly',
  on: ['helpHome', 'helpArticle', 'serviceHome'],
  severity: 'info',
  journey: 'close',
  sources: ['guideArticle'],
  when: always,
  room: 'messages/deleteChat',
  task: 'askSupport',
});
