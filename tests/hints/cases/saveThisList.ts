import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'ten orders are shown and more can be loaded',
    page: 'orderList',
    facts: { shown: 10, moreToLoad: true },
    shows: true,
    reads: 'these orders for you. 10 are shown. More load further down.',
  },
  {
    because: 'one order is shown and that is all',
    page: 'orderList',
    facts: { shown: 1, moreToLoad: false },
    shows: true,
    reads: 'these orders for you. 1 is shown.',
  },
  {
    because: 'the list has not been read yet',
    page: 'orderList',
    shows: true,
    reads: 'nobody can fetch these orders for you.',
  },
  {
    because: 'nobody is signed in',
    page: 'orderList',
    facts: { signedIn: false },
    shows: false,
  },
];
