import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'one order is printed on the tab To pay',
    seen: saw('orderList', { toPay: 1, processing: 0 }),
    heldUp: { count: 1, at: 1000, page: 'orderList' },
  },
  {
    because: 'the tab To pay prints 0',
    seen: saw('orderList', { toPay: 0 }),
    proposed: { count: 0, at: 1000, page: 'orderList' },
  },
  { because: 'the tab To pay has no figure', seen: saw('orderList', { processing: 2, processed: 0 }) },
];
