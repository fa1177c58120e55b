import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the delete page is open and nothing is known of it',
    page: 'deleteAccount',
    shows: true,
  },
  {
    because: 'its button is there',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'none' },
    shows: true,
  },
  {
    because: 'the page shows no button',
    page: 'deleteAccount',
    facts: { button: 'hidden' },
    shows: false,
  },
  {
    because: 'the page refused',
    page: 'deleteAccount',
    facts: { step: 'refused' },
    shows: false,
  },
];
