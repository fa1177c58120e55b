import { always, hint } from './hint';

export default hint({
  id: 'saveThisOrder',
  on: ['orderDetail'],
  severity: 'info',
  sources: ['orderPageNotes'],
  when: always,
  task: 'saveOrders',
  action: 'saveOrder',
});
