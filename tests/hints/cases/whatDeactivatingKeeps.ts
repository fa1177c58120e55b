import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the old page to deactivate is open',
    page: 'deactivateAccount',
    shows: true,
  },
  {
    because: 'the delete page is open',
    page: 'deleteAccount',
    shows: false,
  },
];
