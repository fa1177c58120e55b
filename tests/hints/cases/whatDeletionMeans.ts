import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody opens the delete page',
    page: 'deleteAccount',
    shows: true,
  },
  {
    because: 'a page has nothing to do with deleting',
    page: 'wishList',
    shows: false,
  },
];
