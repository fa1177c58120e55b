import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'orders are kept and the lists were read to their end',
    seen: saw('casebook', { orders: 34, ordersWhole: true }),
    proposed: { count: 34, at: 1000, page: 'casebook' },
  },
  {
    because: 'orders are kept, and there may be more',
    seen: saw('casebook', { orders: 34, ordersWhole: false }),
  },
  { because: 'none is kept', seen: saw('casebook', { orders: 0, ordersWhole: false }) },
];
