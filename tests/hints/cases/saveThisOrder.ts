import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'an order is open',
    page: 'orderDetail',
    shows: true,
  },
  {
    because: 'the list is open',
    page: 'orderList',
    shows: false,
  },
];
