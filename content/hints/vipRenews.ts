import { always, hint } from './hint';

export default hint({
  id: 'vipRenews',
  on: ['membership', 'wallet'],
  severity: 'wait',
  sources: ['termsOfUse'],
  when: always,
  task: 'cancelVip',
});
