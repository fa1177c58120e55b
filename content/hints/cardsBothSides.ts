import { always, hint } from './hint';

export default hint({
  id: 'cardsBothSides',
  on: ['wallet'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: always,
  task: 'unlinkPaymentProviders',
});
