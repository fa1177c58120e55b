import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the old page for the password is open',
    page: 'accountSecurity',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
