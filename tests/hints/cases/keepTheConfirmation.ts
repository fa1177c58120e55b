import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the page asks for the code',
    page: 'deleteAccount',
    facts: { step: 'code' },
    shows: true,
  },
  {
    because: 'the last button was in sight and the page now shows something else',
    page: 'deleteAccount',
    facts: { step: 'unknown' },
    seen: saw('deleteAccount', { step: 'final' }),
    shows: true,
  },
  {
    because: 'the steps have not begun',
    page: 'deleteAccount',
    facts: { step: 'none' },
    shows: false,
  },
];
