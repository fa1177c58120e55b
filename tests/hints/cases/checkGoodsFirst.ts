import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the site waits for the word that it has arrived',
    page: 'orderDetail',
    facts: { canConfirm: true },
    shows: true,
  },
  {
    because: 'there is no such button',
    page: 'orderDetail',
    facts: { canConfirm: false },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'orderDetail',
    shows: false,
  },
];
