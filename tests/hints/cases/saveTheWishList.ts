import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'there are items',
    page: 'wishList',
    facts: { items: 12 },
    shows: true,
  },
  {
    because: 'it is not known how many there are',
    page: 'wishList',
    shows: true,
  },
  {
    because: 'the list is empty',
    page: 'wishList',
    facts: { items: 0 },
    shows: false,
  },
];
