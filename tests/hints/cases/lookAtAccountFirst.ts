import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: HintCase[] = [
  {
    because: 'no page of the account was opened',
    page: 'deleteAccount',
    shows: true,
  },
  {
    because: 'a tab of the orders printed no figure',
    page: 'deleteAccount',
    seen: { ...saw('orderList', { toPay: 0, processed: 0 }), refundList: {} },
    shows: true,
  },
  {
    because: 'orders and refunds were looked at',
    page: 'deleteAccount',
    seen: { ...saw('orderList', { toPay: 0, processing: 1, processed: 0 }), refundList: {} },
    shows: false,
  },
  {
    because: 'the page has refused already',
    page: 'deleteAccount',
    facts: { step: 'refused' },
    shows: false,
  },
];
