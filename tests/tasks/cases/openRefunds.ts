import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'one open return is shown, whatever other pages of the list hold',
    seen: saw('refundList', { open: 1, finished: 9, morePages: true }),
    heldUp: { count: 1, at: 1000, page: 'refundList' },
  },
  {
    because: 'nothing is open on a list that ends here',
    seen: saw('refundList', { open: 0, finished: 3, morePages: false }),
    proposed: { count: 0, at: 1000, page: 'refundList' },
  },
  {
    because: 'nothing is open here, but the list goes on',
    seen: saw('refundList', { open: 0, finished: 10, morePages: true }),
  },
  { because: 'it is not known whether the list goes on', seen: saw('refundList', { open: 0 }) },
];
