import { always, hint } from './hint';

export default hint({
  id: 'proofOfRefund',
  on: ['refundList', 'refundDetail'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  task: 'openRefunds',
  action: 'saveRefunds',
});
