import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'two orders are printed on the tabs Processing and Processed',
    seen: saw('orderList', { processing: 0, processed: 2 }),
    heldUp: { count: 2, at: 1000, page: 'orderList' },
  },
  {
    because: 'orders on both tabs are counted together, and the older figure gives the age',
    seen: {
      orderList: { processing: { value: 1, at: 500 }, processed: { value: 3, at: 900 } },
    },
    heldUp: { count: 4, at: 500, page: 'orderList' },
  },
  {
    because: 'one tab prints a figure and the other prints none',
    seen: saw('orderList', { processed: 1 }),
    heldUp: { count: 1, at: 1000, page: 'orderList' },
  },
  {
    because: 'both tabs print 0',
    seen: saw('orderList', { processing: 0, processed: 0 }),
    proposed: { count: 0, at: 1000, page: 'orderList' },
  },
  { because: 'a tab without a figure is not 0', seen: saw('orderList', { processing: 0 }) },
  { because: 'nothing was seen yet', seen: {} },
  { because: 'only unpaid orders were seen', seen: saw('orderList', { toPay: 5 }) },
];
