import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

/** Ten minutes before every example. */
const before = new Date(2026, 10, 24, 11, 50).getTime();

export const cases: HintCase[] = [
  {
    because: 'the page asks for the code',
    page: 'deleteAccount',
    facts: { step: 'code', last: 'notShown' },
    shows: true,
  },
  {
    because: 'the page asks for the word, whose button may be the last one',
    page: 'deleteAccount',
    facts: { step: 'word', last: 'notShown' },
    shows: true,
  },
  {
    because: 'the last button was in sight and the page now shows something else',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before),
    shows: true,
    first: true,
  },
  {
    because: 'the word came last and the page now shows something else',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'word', last: 'notShown' }, before),
    shows: true,
    first: true,
  },
  {
    because: 'that was days ago',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'final', last: 'shown' }, before - 3 * 86_400_000),
    shows: false,
  },
  {
    because: 'the steps have not begun',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'none', last: 'notShown' },
    shows: false,
  },
];
