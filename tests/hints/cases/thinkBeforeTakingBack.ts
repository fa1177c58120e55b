import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody is about to give up a refund',
    page: 'refundCancel',
    shows: true,
  },
  {
    because: 'a refund is only looked at',
    page: 'refundDetail',
    shows: false,
  },
];
