import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'one return on the list is open',
    page: 'refundList',
    facts: { open: 1, shown: 4 },
    shows: true,
    reads: '1 return or refund is still open',
  },
  {
    because: 'the delete page is open: the verdict says it there',
    page: 'deleteAccount',
    seen: saw('refundList', { open: 2 }),
    shows: false,
  },
  {
    because: 'none is open',
    page: 'refundList',
    facts: { open: 0, morePages: false },
    shows: false,
  },
  {
    because: 'their states could not be read',
    page: 'refundList',
    facts: { shown: 4 },
    shows: false,
  },
];
