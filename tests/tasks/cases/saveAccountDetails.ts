import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'the casebook holds account details',
    seen: saw('casebook', { details: true }),
    proposed: { at: 1000, page: 'casebook' },
  },
  { because: 'the casebook holds none', seen: saw('casebook', { details: false }) },
];
