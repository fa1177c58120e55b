import { pageAddresses } from '../pageAddresses';
import { inStage, task } from './task';

/** How each check of the verdict is settled; the checks themselves are in `content/verdict`. */
export const settleTasks = inStage('settle', {
  ordersOnTheWay: task({
    minutes: 1,
    check: 'ordersOnTheWay',
    links: [{ id: 'orders', url: pageAddresses.orderList }],
  }),
  unpaidOrders: task({
    minutes: 2,
    check: 'unpaidOrders',
    links: [{ id: 'orders', url: pageAddresses.orderList }],
  }),
  openDisputes: task({
    minutes: 3,
    check: 'disputes',
    links: [
      { id: 'returns', url: pageAddresses.refundList },
      { id: 'oldDisputes', url: pageAddresses.oldDisputes },
    ],
  }),
  openRefunds: task({
    minutes: 2,
    check: 'returns',
    route: 'messages/refundsSettled',
    links: [{ id: 'returns', url: pageAddresses.refundList }],
  }),
  payLaterDebts: task({ minutes: 3, check: 'payLater', links: [{ id: 'provider' }] }),
  /** What is left over is lost with the account (guide C13). No source says that it stops the deletion. */
  spendBalance: task({
    minutes: 5,
    check: 'money',
    links: [
      { id: 'wallet', url: pageAddresses.wallet },
      { id: 'coins', url: pageAddresses.coins },
      { id: 'coupons', url: pageAddresses.coupons },
    ],
  }),
  cancelVip: task({ minutes: 3, check: 'membership', links: [{ id: 'vip' }] }),
});
