import { type Observation, type ObservedFacts, observation } from '../facts';
import { pageAddresses } from '../pageAddresses';
import type { PageId } from '../pages/table';
import { counted } from './counted';
import { noReturnsOpen, returnsNeeds, returnsOpen } from './openReturns';
import { inStage, type Need, type Reason, task } from './task';

const needs: readonly Need[] = [
  ['wallet', 'balance'],
  ['coins', 'coins'],
  ['coupons', 'coupons'],
];

const texts: { [P in PageId]?: string } = {
  wallet: 'heldUpBalance',
  coins: 'heldUpCoins',
  coupons: 'heldUpCoupons',
};

const isNone = ({ value }: Observation) => value === 0 || value === 'none';

const isSome = ({ value }: Observation) => value === 'some' || (typeof value === 'number' && value > 0);

/** Tasks of the stage "settle", in their order. */
export const settleTasks = inStage('settle', {
  ordersOnTheWay: task({
    links: [{ id: 'orders', url: pageAddresses.orderList }],
    ...counted('orderList', 'processing', 'processed'),
  }),
  unpaidOrders: task({
    links: [{ id: 'orders', url: pageAddresses.orderList }],
    ...counted('orderList', 'toPay'),
  }),
  /**
   * The list shows returns, refunds and disputes alike, so what is open there is counted once, by `openRefunds`. No page
   * tells disputes apart for certain: the person answers.
   */
  openDisputes: task({
    links: [
      { id: 'returns', url: pageAddresses.refundList },
      { id: 'oldDisputes', url: pageAddresses.oldDisputes },
    ],
    looksDone: noReturnsOpen,
  }),
  openRefunds: task({
    route: 'messages/refundsSettled',
    links: [{ id: 'returns', url: pageAddresses.refundList }],
    needs: returnsNeeds,
    asksAfterLooking: true,
    blockedBy: returnsOpen,
    looksDone: noReturnsOpen,
  }),
  payLaterDebts: task({
    links: [{ id: 'provider' }],
  }),
  /** What is left over is lost with the account (guide C13). No source says that it stops the deletion. */
  spendBalance: task({
    links: [
      { id: 'wallet', url: pageAddresses.wallet },
      { id: 'coins', url: pageAddresses.coins },
      { id: 'coupons', url: pageAddresses.coupons },
    ],
    needs,
    asksAfterLooking: true,
    blockedBy: (seen: ObservedFacts): Reason | undefined => {
      for (const [page, fact] of needs) {
        const one = observation(seen, page, fact);
        if (one && isSome(one)) return { at: one.at, page, text: texts[page] };
      }
      return undefined;
    },
    looksDone: (seen: ObservedFacts): Reason | undefined => {
      const all = needs.flatMap(([page, fact]) => observation(seen, page, fact) ?? []);
      if (all.length < needs.length || !all.every(isNone)) return undefined;
      return { at: Math.min(...all.map((one) => one.at)) };
    },
  }),
  cancelVip: task({
    links: [{ id: 'vip' }],
  }),
});
