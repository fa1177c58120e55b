import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'it is not known whether the page has a way to delete',
    page: 'accountHome',
    shows: true,
  },
  {
    because: 'it has one',
    page: 'accountHome',
    facts: { deleteEntry: 'shown' },
    shows: false,
  },
  {
    because: 'it surely has none: another hint says so',
    page: 'accountHome',
    facts: { deleteEntry: 'hidden' },
    shows: false,
  },
];
