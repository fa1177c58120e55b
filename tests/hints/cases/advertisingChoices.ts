import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the Privacy Center is open',
    page: 'privacyCenter',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
