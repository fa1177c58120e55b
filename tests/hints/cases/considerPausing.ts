import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the account home is open',
    page: 'accountHome',
    shows: true,
  },
  {
    because: 'the delete page is open',
    page: 'deleteAccount',
    shows: false,
  },
];
