import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

const before = new Date(2026, 10, 24, 11, 50).getTime();

export const cases: HintCase[] = [
  {
    because: 'the delete page is open and we know none of its words',
    page: 'deleteAccount',
    shows: true,
    reads: 'Look for the red button',
  },
  {
    because: 'its button is there',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'none', last: 'notShown' },
    shows: true,
    reads: 'First comes the red button',
    ring: 'deleteButton',
  },
  {
    because: 'the terms are there',
    page: 'deleteAccount',
    facts: { step: 'terms', last: 'notShown' },
    shows: true,
    reads: 'Reading deletes nothing',
    ring: 'agreeButton',
    first: true,
  },
  {
    because: 'the word is asked for',
    page: 'deleteAccount',
    facts: { step: 'word', last: 'notShown' },
    shows: true,
    reads: 'The button beside it may already be the last one',
    ring: 'wordButton',
    first: true,
  },
  {
    because: 'the code is asked for',
    page: 'deleteAccount',
    facts: { step: 'code', last: 'notShown' },
    shows: true,
    reads: 'We read no field here',
    ring: 'getCode',
    first: true,
  },
  {
    because: 'only the last button is there, which has a card of its own',
    page: 'deleteAccount',
    facts: { step: 'final', last: 'shown' },
    shows: false,
  },
  {
    because: 'the last button was there and now nothing is that we know',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before),
    shows: false,
  },
  {
    because: 'the page asks for something in words we do not know, which has a card of its own',
    page: 'deleteAccount',
    facts: { step: 'other' },
    shows: false,
  },
  {
    because: 'the page shows no button',
    page: 'deleteAccount',
    facts: { button: 'hidden' },
    shows: false,
  },
  {
    because: 'the page refused',
    page: 'deleteAccount',
    facts: { step: 'refused', last: 'notShown' },
    shows: false,
  },
];
