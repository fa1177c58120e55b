import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

/** The moment of every example. */
const now = new Date(2026, 10, 24, 12).getTime();
const day = 86_400_000;

export const cases: HintCase[] = [
  {
    because: 'the account opens two days after the last button was in sight',
    page: 'accountHome',
    seen: saw('deleteAccount', { step: 'final' }, now - 2 * day),
    shows: true,
  },
  {
    because: 'that was an hour ago',
    page: 'accountHome',
    seen: saw('deleteAccount', { step: 'final' }, now - day / 24),
    shows: false,
  },
  {
    because: 'nobody is signed in',
    page: 'accountHome',
    facts: { signedIn: false },
    seen: saw('deleteAccount', { step: 'final' }, now - 2 * day),
    shows: false,
  },
  {
    because: 'the last button was never in sight',
    page: 'orderList',
    seen: saw('deleteAccount', { step: 'none' }, now - 2 * day),
    shows: false,
  },
];
