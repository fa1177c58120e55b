import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody looks for help',
    page: 'helpHome',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
