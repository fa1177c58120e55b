import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the Privacy Center is open',
    page: 'privacyCenter',
    shows: true,
  },
  {
    because: 'the delete page itself is open',
    page: 'deleteAccount',
    shows: false,
  },
];
