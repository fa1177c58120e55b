import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'a refund is open',
    page: 'wallet',
    seen: saw('refundList', { open: 1, morePages: false }),
    shows: true,
    reads: '1 return or refund is still open',
  },
  {
    because: 'nobody has looked at the refunds',
    page: 'wallet',
    shows: true,
    reads: 'We have not seen yet whether a refund is open',
  },
  {
    because: 'the list of refunds was seen to its end and none is open',
    page: 'wallet',
    seen: saw('refundList', { open: 0, morePages: false }),
    shows: false,
  },
];
