import { always, hint } from './hint';

/** The person chose to pause: this page's steps are not pressed on them until they say so. */
export default hint({
  id: 'listIsPausing',
  on: ['deleteAccount'],
  severity: 'info',
  first: true,
  journey: 'pause',
  sources: ['guideArticle'],
  when: always,
  action: 'switchToClosing',
  room: 'guides/pause',
});
