import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the coupons are open',
    page: 'coupons',
    shows: true,
  },
  {
    because: 'the coins are open',
    page: 'coins',
    shows: false,
  },
];
