import { hint } from './hint';

export default hint({
  id: 'signInFirst',
  on: [
    'accountHome',
    'accountSettings',
    'privacyCenter',
    'deleteAccount',
    'orderList',
    'orderDetail',
    'refundList',
    'wallet',
    'coins',
    'coupons',
    'addresses',
    'wishList',
    'messages',
  ],
  severity: 'wait',
  sources: ['privacyPolicy'],
  room: 'guides/signInLoop',
  when: (facts) => facts.signedIn === false,
});
