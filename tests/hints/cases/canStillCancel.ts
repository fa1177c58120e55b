import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the order can be cancelled',
    page: 'orderDetail',
    facts: { canCancel: true },
    shows: true,
  },
  {
    because: 'there is no such button',
    page: 'orderDetail',
    facts: { canCancel: false },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'orderDetail',
    shows: false,
  },
];
