import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

const empty = {
  ...saw('wallet', { balance: 'none' }),
  ...saw('coins', { coins: 0 }, 700),
  ...saw('coupons', { coupons: 'none' }),
};

export const cases: Record<string, TaskCase[]> = {
  ordersOnTheWay: [
    {
      because: 'two orders are printed on the tabs Processing and Processed',
      seen: saw('orderList', { processing: 0, processed: 2 }),
      heldUp: { count: 2, at: 1000, page: 'orderList' },
    },
    {
      because: 'orders on both tabs are counted together, and the older figure gives the age',
      seen: {
        orderList: { processing: { value: 1, at: 500 }, processed: { value: 3, at: 900 } },
      },
      heldUp: { count: 4, at: 500, page: 'orderList' },
    },
    {
      because: 'one tab prints a figure and the other prints none',
      seen: saw('orderList', { processed: 1 }),
      heldUp: { count: 1, at: 1000, page: 'orderList' },
    },
    {
      because: 'both tabs print 0',
      seen: saw('orderList', { processing: 0, processed: 0 }),
      proposed: { count: 0, at: 1000, page: 'orderList' },
    },
    { because: 'a tab without a figure is not 0', seen: saw('orderList', { processing: 0 }) },
    { because: 'nothing was seen yet', seen: {} },
    { because: 'only unpaid orders were seen', seen: saw('orderList', { toPay: 5 }) },
  ],
  unpaidOrders: [
    {
      because: 'one order is printed on the tab To pay',
      seen: saw('orderList', { toPay: 1, processing: 0 }),
      heldUp: { count: 1, at: 1000, page: 'orderList' },
    },
    {
      because: 'the tab To pay prints 0',
      seen: saw('orderList', { toPay: 0 }),
      proposed: { count: 0, at: 1000, page: 'orderList' },
    },
    { because: 'the tab To pay has no figure', seen: saw('orderList', { processing: 2, processed: 0 }) },
  ],
  openDisputes: [
    {
      because: 'nothing is open on a list that ends here',
      seen: saw('refundList', { open: 0, morePages: false }),
      proposed: { count: 0, at: 1000, page: 'refundList' },
    },
    {
      because: 'what is open is counted by the refunds task, not twice',
      seen: saw('refundList', { open: 2, morePages: false }),
    },
    { because: 'the list was never opened', seen: {} },
  ],
  openRefunds: [
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
  ],
  spendBalance: [
    {
      because: 'the wallet shows money',
      seen: saw('wallet', { balance: 'some' }),
      heldUp: { at: 1000, page: 'wallet', text: 'heldUpBalance' },
    },
    {
      because: 'the coins page prints a figure above 0',
      seen: { ...empty, ...saw('coins', { coins: 120 }) },
      heldUp: { at: 1000, page: 'coins', text: 'heldUpCoins' },
    },
    {
      because: 'the coupons page shows coupons',
      seen: { ...empty, ...saw('coupons', { coupons: 'some' }) },
      heldUp: { at: 1000, page: 'coupons', text: 'heldUpCoupons' },
    },
    { because: 'all three pages show nothing left', seen: empty, proposed: { at: 700 } },
    { because: 'only the wallet was looked at', seen: saw('wallet', { balance: 'none' }) },
  ],
};
