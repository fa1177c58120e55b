import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the account home is open',
    page: 'accountHome',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
