import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the settings are open',
    page: 'accountSettings',
    shows: true,
  },
  {
    because: 'the order list is open',
    page: 'orderList',
    shows: false,
  },
];
