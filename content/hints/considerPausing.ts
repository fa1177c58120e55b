import { always, hint } from './hint';

export default hint({
  id: 'considerPausing',
  on: ['accountHome', 'accountSettings'],
  severity: 'info',
  journey: 'close',
  sources: ['guideArticle'],
  when: always,
  room: 'guides/pause',
  task: 'considerPausing',
});
