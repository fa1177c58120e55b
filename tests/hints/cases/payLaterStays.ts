import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the wallet is open',
    page: 'wallet',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
