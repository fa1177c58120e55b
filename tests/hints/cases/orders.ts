import { saw } from '../../tasks/saw';
import type { HintCase } from '../hintCase';

/** The moment of every example. */
const now = new Date(2026, 10, 24, 12).getTime();

const day = 86_400_000;

export const cases: Record<string, HintCase[]> = {
  saveThisList: [
    {
      because: 'orders are shown',
      page: 'orderList',
      facts: { shown: 10, moreToLoad: true },
      shows: true,
      reads: 'It goes with the account.',
    },
    {
      because: 'the list has not been read yet',
      page: 'orderList',
      shows: true,
      reads: 'It goes with the account.',
    },
    {
      because: 'nobody is signed in',
      page: 'orderList',
      facts: { signedIn: false },
      shows: false,
    },
  ],
  listStaysEmpty: [
    {
      because: 'nothing of the list is known',
      page: 'orderList',
      shows: true,
      reads: 'A content blocker may stop “acs.aliexpress.com” or “assets.aliexpress-media.com”',
    },
    { because: 'orders are shown', page: 'orderList', facts: { shown: 10 }, shows: false },
    { because: 'the list is surely empty', page: 'orderList', facts: { shown: 0 }, shows: false },
    { because: 'nobody is signed in', page: 'orderList', facts: { signedIn: false }, shows: false },
  ],
  stillHere: [
    {
      because: 'the account opens two days after the last button was in sight',
      page: 'accountHome',
      seen: saw('deleteAccount', { step: 'final' }, now - 2 * day),
      shows: true,
    },
    {
      because: 'that was an hour ago',
      page: 'accountHome',
      seen: saw('deleteAccount', { step: 'final' }, now - day / 24),
      shows: false,
    },
    {
      because: 'nobody is signed in',
      page: 'accountHome',
      facts: { signedIn: false },
      seen: saw('deleteAccount', { step: 'final' }, now - 2 * day),
      shows: false,
    },
    {
      because: 'the last button was never in sight',
      page: 'orderList',
      seen: saw('deleteAccount', { step: 'none' }, now - 2 * day),
      shows: false,
    },
  ],
  ordersStillOnTheWay: [
    {
      because: 'both tabs print orders',
      page: 'orderList',
      facts: { processing: 1, processed: 2 },
      shows: true,
      reads: '3 orders on the way',
    },
    {
      because: 'one tab prints one order and the other prints none',
      page: 'orderList',
      facts: { processing: 1 },
      shows: true,
      reads: '1 order on the way',
    },
    {
      because: 'the tabs print 0 now, whatever was seen before',
      page: 'orderList',
      facts: { processing: 0, processed: 0 },
      seen: saw('orderList', { processed: 4 }),
      shows: false,
    },
    {
      because: 'the delete page is open: the verdict says it there',
      page: 'deleteAccount',
      seen: saw('orderList', { processing: 0, processed: 2 }),
      shows: false,
    },
    {
      because: 'no tab prints a figure',
      page: 'orderList',
      shows: false,
    },
  ],
  ordersNotPaid: [
    {
      because: 'the tab To pay prints 1',
      page: 'orderList',
      facts: { toPay: 1 },
      shows: true,
      reads: '1 order not paid',
    },
    {
      because: 'the delete page is open: the verdict says it there',
      page: 'deleteAccount',
      seen: saw('orderList', { toPay: 3 }),
      shows: false,
    },
    {
      because: 'the tab To pay prints 0',
      page: 'orderList',
      facts: { toPay: 0 },
      shows: false,
    },
    {
      because: 'the tab To pay prints no figure',
      page: 'orderList',
      shows: false,
    },
  ],
  canStillReturn: [
    {
      because: 'the order has a button to return something',
      page: 'orderDetail',
      facts: { canReturn: true },
      shows: true,
    },
    {
      because: 'there is no such button',
      page: 'orderDetail',
      facts: { canReturn: false },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'orderDetail',
      shows: false,
    },
  ],
  lateCoupon: [
    {
      because: 'an order is open',
      page: 'orderDetail',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  canStillCancel: [
    {
      because: 'the order can be cancelled',
      page: 'orderDetail',
      facts: { canCancel: true },
      shows: true,
    },
    {
      because: 'there is no such button',
      page: 'orderDetail',
      facts: { canCancel: false },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'orderDetail',
      shows: false,
    },
  ],
  checkGoodsFirst: [
    {
      because: 'the site waits for the word that it has arrived',
      page: 'orderDetail',
      facts: { canConfirm: true },
      shows: true,
    },
    {
      because: 'there is no such button',
      page: 'orderDetail',
      facts: { canConfirm: false },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'orderDetail',
      shows: false,
    },
  ],
  pressYourself: [
    {
      because: 'the list can be loaded further',
      page: 'orderList',
      facts: { moreToLoad: true },
      shows: true,
    },
    {
      because: 'its end is reached',
      page: 'orderList',
      facts: { moreToLoad: false },
      shows: false,
    },
    {
      because: 'it is not known',
      page: 'orderList',
      shows: false,
    },
  ],
  tabsWithoutFigure: [
    {
      because: 'the list is there and a tab prints no figure',
      page: 'orderList',
      facts: { shown: 10, toPay: 0, processing: 2 },
      shows: true,
    },
    {
      because: 'every tab prints its figure',
      page: 'orderList',
      facts: { shown: 10, toPay: 0, processing: 2, processed: 0 },
      shows: false,
    },
    {
      because: 'the list is still loading',
      page: 'orderList',
      shows: false,
    },
  ],
  saveThisOrder: [
    {
      because: 'an order is open',
      page: 'orderDetail',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  saveTheReceipt: [
    {
      because: 'a receipt is open',
      page: 'receipt',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  noteTrackingNumber: [
    {
      because: 'a parcel is tracked',
      page: 'tracking',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  snapshotIsProof: [
    {
      because: 'the snapshot of an order is open',
      page: 'orderSnapshot',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
  oldOrderPage: [
    {
      because: 'the old list of orders is open',
      page: 'oldOrderList',
      shows: true,
    },
    {
      because: 'the new one is open',
      page: 'orderList',
      shows: false,
    },
  ],
  deletedOrdersToo: [
    {
      because: 'the old page of removed orders is open',
      page: 'deletedOrders',
      shows: true,
    },
    {
      because: 'the list is open',
      page: 'orderList',
      shows: false,
    },
  ],
};
