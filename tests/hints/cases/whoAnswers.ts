import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the Transparency Center is open',
    page: 'transparencyCenter',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
