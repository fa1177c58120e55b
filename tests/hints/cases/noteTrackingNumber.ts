import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'a parcel is tracked',
    page: 'tracking',
    shows: true,
  },
  {
    because: 'the list is open',
    page: 'orderList',
    shows: false,
  },
];
