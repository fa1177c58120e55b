import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the list can be loaded further',
    page: 'orderList',
    facts: { moreToLoad: true },
    shows: true,
  },
  {
    because: 'its end is reached',
    page: 'orderList',
    facts: { moreToLoad: false },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'orderList',
    shows: false,
  },
];
