import { always, hint } from './hint';

export default hint({
  id: 'chatsAreProof',
  on: ['messages', 'refundDetail'],
  severity: 'info',
  sources: ['guideArticle'],
  when: always,
  task: 'saveChats',
});
