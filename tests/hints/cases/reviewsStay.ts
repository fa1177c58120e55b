import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody writes a review',
    page: 'feedback',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
