import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'the address page shows none',
    seen: saw('addresses', { addresses: 0 }),
    proposed: { count: 0, at: 1000, page: 'addresses' },
  },
  { because: 'there are two addresses', seen: saw('addresses', { addresses: 2 }) },
];
