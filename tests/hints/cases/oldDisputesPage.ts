import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the old page for disputes is open',
    page: 'oldDisputes',
    shows: true,
  },
  {
    because: 'the new list is open',
    page: 'refundList',
    shows: false,
  },
];
