import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page has settled without a button',
    page: 'deleteAccount',
    facts: { button: 'hidden' },
    shows: true,
  },
  {
    because: 'the page may still be loading',
    page: 'deleteAccount',
    shows: false,
  },
  {
    because: 'the button is there',
    page: 'deleteAccount',
    facts: { button: 'shown' },
    shows: false,
  },
];
