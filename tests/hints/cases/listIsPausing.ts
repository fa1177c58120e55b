import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  { because: 'the delete page is open', page: 'deleteAccount', shows: true, reads: 'switch your list' },
  { because: 'another page of the account is open', page: 'accountHome', shows: false },
];
