import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'the tab To pay prints 1',
    page: 'orderList',
    facts: { toPay: 1 },
    shows: true,
    reads: '1 order is not paid',
  },
  {
    because: 'the delete page is open: the verdict says it there',
    page: 'deleteAccount',
    seen: saw('orderList', { toPay: 3 }),
    shows: false,
  },
  {
    because: 'the tab To pay prints 0',
    page: 'orderList',
    facts: { toPay: 0 },
    shows: false,
  },
  {
    because: 'the tab To pay prints no figure',
    page: 'orderList',
    shows: false,
  },
];
