import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the snapshot of an order is open',
    page: 'orderSnapshot',
    shows: true,
  },
  {
    because: 'the list is open',
    page: 'orderList',
    shows: false,
  },
];
