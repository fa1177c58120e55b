import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page has settled without one',
    page: 'accountSettings',
    facts: { deleteEntry: 'hidden' },
    shows: true,
  },
  {
    because: 'the page may still be loading',
    page: 'accountSettings',
    shows: false,
  },
  {
    because: 'there is one',
    page: 'accountSettings',
    facts: { deleteEntry: 'shown' },
    shows: false,
  },
];
