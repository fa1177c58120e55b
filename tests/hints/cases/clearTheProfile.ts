import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the profile is open',
    page: 'profile',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
