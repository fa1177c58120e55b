import { hint } from './hint';

export default hint({
  id: 'canStillCancel',
  on: ['orderDetail'],
  severity: 'wait',
  sources: ['refusalGuides', 'orderPageNotes'],
  when: (facts) => facts.canCancel === true,
  ring: 'cancelButton',
});
