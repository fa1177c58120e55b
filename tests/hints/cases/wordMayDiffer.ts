import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the delete page is open',
    page: 'deleteAccount',
    shows: true,
  },
  {
    because: 'the page refused',
    page: 'deleteAccount',
    facts: { step: 'refused' },
    shows: false,
  },
];
