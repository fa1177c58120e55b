import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the list has more pages',
    page: 'refundList',
    facts: { morePages: true },
    shows: true,
  },
  {
    because: 'this is all',
    page: 'refundList',
    facts: { morePages: false },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'refundList',
    shows: false,
  },
];
