import { hint } from './hint';

export default hint({
  id: 'checkGoodsFirst',
  on: ['orderDetail'],
  severity: 'wait',
  sources: ['orderPageNotes'],
  when: (facts) => facts.canConfirm === true,
  ring: 'confirmButton',
});
