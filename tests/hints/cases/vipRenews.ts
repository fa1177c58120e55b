import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the terms of membership are open',
    page: 'membership',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
