import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'a receipt is open',
    page: 'receipt',
    shows: true,
  },
  {
    because: 'the list is open',
    page: 'orderList',
    shows: false,
  },
];
