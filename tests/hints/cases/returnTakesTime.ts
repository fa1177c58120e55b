import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'somebody begins a return',
    page: 'startReturn',
    shows: true,
  },
  {
    because: 'a refund is only looked at',
    page: 'refundDetail',
    shows: false,
  },
];
