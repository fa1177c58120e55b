import { always, hint } from './hint';

export default hint({
  id: 'noteTrackingNumber',
  on: ['tracking'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
  action: 'saveOrder',
});
