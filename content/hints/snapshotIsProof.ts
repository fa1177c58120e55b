import { always, hint } from './hint';

export default hint({
  id: 'snapshotIsProof',
  on: ['orderSnapshot'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
});
