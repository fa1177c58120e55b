import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the order has a button to return something',
    page: 'orderDetail',
    facts: { canReturn: true },
    shows: true,
  },
  {
    because: 'there is no such button',
    page: 'orderDetail',
    facts: { canReturn: false },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'orderDetail',
    shows: false,
  },
];
