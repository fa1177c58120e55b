import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'nobody is signed in',
    page: 'privacyCenter',
    facts: { signedIn: false },
    shows: true,
  },
  {
    because: 'somebody is signed in',
    page: 'privacyCenter',
    facts: { signedIn: true },
    shows: false,
  },
  {
    because: 'it is not known',
    page: 'privacyCenter',
    shows: false,
  },
];
