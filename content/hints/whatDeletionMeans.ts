import { always, hint } from './hint';

export default hint({
  id: 'whatDeletionMeans',
  on: ['deleteAccount', 'privacyCenter'],
  severity: 'noWayBack',
  sources: ['deletionGuides', 'guideArticle'],
  when: always,
  task: 'knowWhatIsLost',
});
