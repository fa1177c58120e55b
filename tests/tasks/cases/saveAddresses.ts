import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'the address page shows none',
    seen: saw('addresses', { addresses: 0 }),
    proposed: { count: 0, at: 1000, page: 'addresses' },
  },
  {
    because: 'as many are kept as the page shows',
    seen: { ...saw('addresses', { addresses: 2 }), ...saw('casebook', { addresses: 2 }) },
    proposed: { count: 2, at: 1000, page: 'casebook', text: 'kept' },
  },
  {
    because: 'the page shows more than is kept',
    seen: { ...saw('addresses', { addresses: 2 }), ...saw('casebook', { addresses: 1 }) },
  },
  { because: 'some are kept, and how many there are is not known', seen: saw('casebook', { addresses: 1 }) },
  { because: 'there are two addresses', seen: saw('addresses', { addresses: 2 }) },
];
