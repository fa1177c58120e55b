import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'a refund is open',
    page: 'refundDetail',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
