import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page of cases is open',
    page: 'violations',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
