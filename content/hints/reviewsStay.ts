import { always, hint } from './hint';

export default hint({
  id: 'reviewsStay',
  on: ['feedback'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
  task: 'removeReviews',
});
