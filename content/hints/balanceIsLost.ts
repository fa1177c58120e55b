import { hint } from './hint';

export default hint({
  id: 'balanceIsLost',
  on: ['wallet', 'coins', 'coupons'],
  severity: 'wait',
  sources: ['balanceGuides'],
  when: ({ balance, coins, coupons }) =>
    [balance, coins, coupons].every((one) => one !== 0 && one !== 'none'),
  task: 'spendBalance',
});
