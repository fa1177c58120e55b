import { hint } from './hint';

export default hint({
  id: 'saveThisOrder',
  on: ['orderDetail'],
  severity: 'info',
  sources: ['orderPageNotes'],
  // The script that saves says "lacking" where the casebook does (entrypoints/saving.content/arrange.ts).
  when: () => ({ saved: 'no' }),
  task: 'saveOrders',
  action: 'saveOrder',
});
