import { always, hint } from './hint';

export default hint({
  id: 'deletedOrdersToo',
  on: ['deletedOrders'],
  severity: 'info',
  sources: ['orderPageNotes'],
  when: always,
  task: 'saveOrders',
});
