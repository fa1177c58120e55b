import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the list is there and a tab prints no figure',
    page: 'orderList',
    facts: { shown: 10, toPay: 0, processing: 2 },
    shows: true,
  },
  {
    because: 'every tab prints its figure',
    page: 'orderList',
    facts: { shown: 10, toPay: 0, processing: 2, processed: 0 },
    shows: false,
  },
  {
    because: 'the list is still loading',
    page: 'orderList',
    shows: false,
  },
];
