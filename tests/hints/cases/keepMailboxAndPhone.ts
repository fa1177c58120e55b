import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody is about to delete',
    page: 'deleteAccount',
    shows: true,
  },
  {
    because: 'a page has nothing to do with it',
    page: 'wishList',
    shows: false,
  },
];
