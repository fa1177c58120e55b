import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the mail settings are open',
    page: 'emailSettings',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
