import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page refused',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'refused' },
    shows: true,
  },
  {
    because: 'it is not known whether it refuses',
    page: 'deleteAccount',
    shows: false,
  },
];
