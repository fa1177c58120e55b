import { hint } from './hint';

export default hint({
  id: 'refundListGoesOn',
  on: ['refundList'],
  severity: 'info',
  sources: ['refundPageNotes'],
  when: (facts) => facts.morePages === true,
});
