import { always, hint } from './hint';

export default hint({
  id: 'thinkBeforeTakingBack',
  on: ['refundCancel'],
  severity: 'wait',
  sources: ['commonKnowledge'],
  when: always,
});
