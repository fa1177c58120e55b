import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the cookie settings are open',
    page: 'cookieSettings',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
