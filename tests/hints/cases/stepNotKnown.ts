import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

/** Ten minutes before every example. */
const before = new Date(2026, 10, 24, 11, 50).getTime();

export const cases: HintCase[] = [
  {
    because: 'the page asks for something in words we do not know',
    page: 'deleteAccount',
    facts: { step: 'other' },
    shows: true,
    reads: 'The last red button cannot be taken back',
    first: true,
  },
  {
    because: 'it asks in a dialog above the button that begins',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'other' },
    shows: true,
    first: true,
  },
  {
    because: 'it asked a while ago and now shows nothing that we know',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'other' }, before),
    shows: true,
    reads: 'When the page says it is done: keep the proof',
    first: true,
  },
  {
    because: 'it asked long ago',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'other' }, before - 3_600_000),
    shows: false,
  },
  {
    because: 'it asked and is back at its beginning',
    page: 'deleteAccount',
    facts: { button: 'shown', step: 'none', last: 'notShown' },
    seen: saw('deleteAccount', { step: 'other' }, before),
    shows: false,
  },
  {
    because: 'it asked and the last button is now in sight',
    page: 'deleteAccount',
    facts: { step: 'final', last: 'shown' },
    seen: saw('deleteAccount', { step: 'other' }, before),
    shows: false,
  },
  {
    because: 'the last button was there, so the proof has its own card',
    page: 'deleteAccount',
    seen: saw('deleteAccount', { step: 'other', last: 'shown' }, before),
    shows: false,
  },
  {
    because: 'nothing is known of the page yet',
    page: 'deleteAccount',
    shows: false,
  },
];
