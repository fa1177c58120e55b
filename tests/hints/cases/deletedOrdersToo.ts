import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the old page of removed orders is open',
    page: 'deletedOrders',
    shows: true,
  },
  {
    because: 'the list is open',
    page: 'orderList',
    shows: false,
  },
];
