import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the messages are open',
    page: 'messages',
    shows: true,
  },
  {
    because: 'the list of orders is open',
    page: 'orderList',
    shows: false,
  },
];
