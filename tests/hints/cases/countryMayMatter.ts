import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the delete button was looked for and is not there',
    page: 'deleteAccount',
    facts: { button: 'hidden' },
    shows: true,
  },
  {
    because: 'the settings have no way to delete',
    page: 'accountSettings',
    facts: { deleteEntry: 'hidden' },
    shows: true,
  },
  {
    because: 'there is a way',
    page: 'accountSettings',
    facts: { deleteEntry: 'shown' },
    shows: false,
  },
  {
    because: 'nobody knows yet',
    page: 'deleteAccount',
    shows: false,
  },
];
