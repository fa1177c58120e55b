import { always, hint } from './hint';

export default hint({
  id: 'payLaterStays',
  on: ['wallet'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
  task: 'payLaterDebts',
});
