import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'customer service is open',
    page: 'serviceHome',
    shows: true,
  },
  {
    because: 'the delete page is open, where one line leads to all of these',
    page: 'deleteAccount',
    shows: false,
  },
];
