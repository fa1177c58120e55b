import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: Record<string, HintCase[]> = {
  returnsStillOpen: [
    {
      because: 'one return on the list is open',
      page: 'refundList',
      facts: { open: 1, shown: 4 },
      shows: true,
      reads: '1 return or refund open',
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
  ],
  settleDisputes: [
    {
      because: 'the list of returns is open',
      page: 'refundList',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  thinkBeforeTakingBack: [
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
  ],
  returnTakesTime: [
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
  ],
  openCase: [
    {
      because: 'the page of cases is open',
      page: 'violations',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  oldDisputesPage: [
    {
      because: 'the old page for disputes is open',
      page: 'oldDisputes',
      shows: true,
    },
    {
      because: 'the new list is open',
      page: 'refundList',
      shows: false,
    },
  ],
  refundListGoesOn: [
    {
      because: 'the list has more pages',
      page: 'refundList',
      facts: { morePages: true },
      shows: true,
    },
    {
      because: 'this is all',
      page: 'refundList',
      facts: { morePages: false },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'refundList',
      shows: false,
    },
  ],
  proofOfRefund: [
    {
      because: 'a refund is open',
      page: 'refundDetail',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
};
