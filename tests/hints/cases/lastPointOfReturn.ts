import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the last button is in sight',
    page: 'deleteAccount',
    facts: { step: 'final' },
    shows: true,
  },
  {
    because: 'the page asks for the code',
    page: 'deleteAccount',
    facts: { step: 'code' },
    shows: false,
  },
  {
    because: 'the step is not known',
    page: 'deleteAccount',
    shows: false,
  },
];
