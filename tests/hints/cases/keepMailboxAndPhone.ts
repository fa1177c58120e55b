import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the mailbox can be changed here',
    page: 'accountSettings',
    shows: true,
  },
  {
    because: 'a page has nothing to do with it',
    page: 'wishList',
    shows: false,
  },
];
