import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the old list of orders is open',
    page: 'oldOrderList',
    shows: true,
  },
  {
    because: 'the new one is open',
    page: 'orderList',
    shows: false,
  },
];
