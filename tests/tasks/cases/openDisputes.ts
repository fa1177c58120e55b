import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'nothing is open on a list that ends here',
    seen: saw('refundList', { open: 0, morePages: false }),
    proposed: { count: 0, at: 1000, page: 'refundList' },
  },
  {
    because: 'what is open is counted by the refunds task, not twice',
    seen: saw('refundList', { open: 2, morePages: false }),
  },
  { because: 'the list was never opened', seen: {} },
];
