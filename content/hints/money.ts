import { pageAddresses } from '../pageAddresses';
import { checks } from '../verdict/checks';
import { always, hint } from './hint';

/** Hints about money; of two that weigh the same, the first is shown first. */
export const moneyHints = {
  /** A refund is open, or nobody has looked (guide C21). */
  cardsLast: hint({
    on: ['wallet'],
    journey: 'close',
    severity: 'wait',
    sources: ['commonKnowledge'],
    when: (_, seen) => {
      const look = checks.returns.look(seen);
      return look?.is !== 'none' && { open: look?.count ?? 0 };
    },
    task: 'removeCards',
    link: pageAddresses.refundList,
  }),
  balanceIsLost: hint({
    on: ['wallet', 'coins', 'coupons'],
    journey: 'close',
    severity: 'wait',
    sources: ['balanceGuides'],
    when: ({ balance, coins, coupons }) =>
      [balance, coins, coupons].every((one) => one !== 0 && one !== 'none'),
    asks: true,
    check: 'money',
  }),
  vipRenews: hint({
    on: ['membership', 'wallet'],
    journey: 'close',
    severity: 'wait',
    sources: ['membershipTerms', 'termsOfUse'],
    when: always,
    asks: true,
    check: 'membership',
  }),
  cardsBothSides: hint({
    on: ['wallet'],
    severity: 'info',
    sources: ['commonKnowledge'],
    when: always,
    task: 'unlinkPaymentProviders',
  }),
  payLaterStays: hint({
    on: ['wallet'],
    journey: 'close',
    severity: 'info',
    sources: ['commonKnowledge'],
    when: always,
    asks: true,
    check: 'payLater',
  }),
  moreCouponsElsewhere: hint({
    on: ['coupons'],
    severity: 'info',
    sources: ['couponNotes'],
    when: always,
  }),
};
