import { always, hint } from './hint';

export default hint({
  id: 'moreCouponsElsewhere',
  on: ['coupons'],
  severity: 'info',
  sources: ['couponNotes'],
  when: always,
});
