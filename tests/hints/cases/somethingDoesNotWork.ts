import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  { because: 'the delete page is open', page: 'deleteAccount', shows: true },
  { because: 'another page is open', page: 'orderList', shows: false },
];
