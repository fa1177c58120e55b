import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the last button is in sight',
    page: 'deleteAccount',
    facts: { step: 'final', last: 'shown' },
    shows: true,
  },
  {
    because: 'the last button stands beside the code',
    page: 'deleteAccount',
    facts: { step: 'code', last: 'shown' },
    shows: true,
  },
  {
    because: 'the page asks for the code alone',
    page: 'deleteAccount',
    facts: { step: 'code', last: 'notShown' },
    shows: false,
  },
  {
    because: 'the step is not known',
    page: 'deleteAccount',
    shows: false,
  },
];
