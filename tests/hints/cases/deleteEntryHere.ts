import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page has a way to delete',
    page: 'accountSettings',
    facts: { deleteEntry: 'shown' },
    shows: true,
  },
  {
    because: 'it is not known',
    page: 'accountSettings',
    shows: false,
  },
];
