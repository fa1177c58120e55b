import { always, hint } from './hint';

export default hint({
  id: 'settleDisputes',
  on: ['refundList', 'refundDetail', 'oldDisputes'],
  severity: 'wait',
  sources: ['refusalGuides', 'guideArticle'],
  when: always,
  task: 'openDisputes',
});
