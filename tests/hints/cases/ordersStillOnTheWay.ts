import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'both tabs print orders',
    page: 'orderList',
    facts: { processing: 1, processed: 2 },
    shows: true,
    reads: '3 orders are still on the way',
  },
  {
    because: 'one tab prints one order and the other prints none',
    page: 'orderList',
    facts: { processing: 1 },
    shows: true,
    reads: '1 order is still on the way',
  },
  {
    because: 'the tabs print 0 now, whatever was seen before',
    page: 'orderList',
    facts: { processing: 0, processed: 0 },
    seen: saw('orderList', { processed: 4 }),
    shows: false,
  },
  {
    because: 'the delete page is open: the verdict says it there',
    page: 'deleteAccount',
    seen: saw('orderList', { processing: 0, processed: 2 }),
    shows: false,
  },
  {
    because: 'no tab prints a figure',
    page: 'orderList',
    shows: false,
  },
];
