import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  { because: 'the delete page is open and nothing is known of it', page: 'deleteAccount', shows: true },
  {
    because: 'its button is there',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'none', last: 'notShown' },
    shows: true,
    reads: 'Look at your account first',
  },
  {
    because: 'the last button is there, whose own card says the same',
    page: 'deleteAccount',
    facts: { step: 'final', last: 'shown' },
    shows: false,
  },
  {
    because: 'the page has refused already',
    page: 'deleteAccount',
    facts: { step: 'refused', last: 'notShown' },
    shows: false,
  },
];
