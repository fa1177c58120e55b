import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the Privacy Center is open',
    page: 'privacyCenter',
    shows: true,
  },
  {
    because: 'another page is open',
    page: 'wishList',
    shows: false,
  },
];
