import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the addresses are open',
    page: 'addresses',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
