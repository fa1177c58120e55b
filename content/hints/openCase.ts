import { always, hint } from './hint';

export default hint({
  id: 'openCase',
  on: ['violations'],
  severity: 'wait',
  sources: ['commonKnowledge'],
  when: always,
});
