import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the list of returns is open',
    page: 'refundList',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
