import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

export const cases: Record<string, HintCase[]> = {
  cardsLast: [
    {
      because: 'a refund is open',
      page: 'wallet',
      seen: saw('refundList', { open: 1, morePages: false }),
      shows: true,
      reads: '1 return or refund open',
    },
    {
      because: 'nobody has looked at the refunds',
      page: 'wallet',
      shows: true,
      reads: 'We have not seen whether a refund is open',
    },
    {
      because: 'the list of refunds was seen to its end and none is open',
      page: 'wallet',
      seen: saw('refundList', { open: 0, morePages: false }),
      shows: false,
    },
  ],
  balanceIsLost: [
    {
      because: 'it is not known what is in the wallet',
      page: 'wallet',
      shows: true,
    },
    {
      because: 'there are coins',
      page: 'coins',
      facts: { coins: 30 },
      shows: true,
    },
    {
      because: 'there are no coins',
      page: 'coins',
      facts: { coins: 0 },
      shows: false,
    },
    {
      because: 'the wallet is empty',
      page: 'wallet',
      facts: { balance: 'none' },
      shows: false,
    },
  ],
  vipRenews: [
    {
      because: 'the terms of membership are open',
      page: 'membership',
      shows: true,
    },
    {
      because: 'the order list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  cardsBothSides: [
    {
      because: 'the wallet is open',
      page: 'wallet',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  payLaterStays: [
    {
      because: 'the wallet is open',
      page: 'wallet',
      shows: true,
    },
    {
      because: 'the list of orders is open',
      page: 'orderList',
      shows: false,
    },
  ],
  moreCouponsElsewhere: [
    {
      because: 'the coupons are open',
      page: 'coupons',
      shows: true,
    },
    {
      because: 'the coins are open',
      page: 'coins',
      shows: false,
    },
  ],
};
