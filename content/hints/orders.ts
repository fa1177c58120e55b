import { pageAddresses } from '../pageAddresses';
import { wasLate } from './deletionState';
import { always, hint } from './hint';
import { number } from './number';

const day = 24 * 60 * 60_000;

/** Hints about orders; of two that weigh the same, the first is shown first. */
export const ordersHints = {
  saveThisList: hint({
    on: ['orderList'],
    severity: 'info',
    sources: ['deletionGuides', 'guideArticle'],
    // The script that saves knows better where some are, or a longer period is offered (saving/arrangeList.ts).
    when: ({ signedIn, shown }) =>
      signedIn !== false && { shown: typeof shown === 'number' ? shown : 0, saved: 0, longer: 'none' },
    ring: 'viewOrders',
    task: 'saveOrders',
    action: 'saveOrders',
  }),
  /** Shown only once the list has stayed empty for a while (saving/arrangeList.ts). */
  listStaysEmpty: hint({
    on: ['orderList'],
    severity: 'info',
    sources: ['blockerReports', 'orderPageNotes'],
    when: ({ signedIn, shown }) => signedIn !== false && shown === 'unknown',
    route: 'guides/emptyPage',
  }),
  /** An account page opens a day or more after the last button, or what may be it, was in sight (guide G26). */
  stillHere: hint({
    on: ['accountHome', 'orderList'],
    after: true,
    first: true,
    journey: 'close',
    severity: 'wait',
    sources: ['guideArticle'],
    when: ({ signedIn }, seen, now, _guides, deletedAt) => {
      const at = deletedAt ?? wasLate(seen);
      return signedIn !== false && at !== undefined && now - at > day;
    },
    task: 'followUp',
    route: 'guides/stillActive',
    picture: true,
  }),
  ordersStillOnTheWay: hint({
    on: ['orderList'],
    journey: 'close',
    severity: 'wait',
    sources: ['refusalGuides', 'orderPageNotes'],
    when: (facts) => {
      const count = number(facts.processing) + number(facts.processed);
      return count > 0 && { count };
    },
    ring: 'processedTab',
    check: 'ordersOnTheWay',
  }),
  ordersNotPaid: hint({
    on: ['orderList'],
    journey: 'close',
    severity: 'wait',
    sources: ['refusalGuides', 'orderPageNotes'],
    when: (facts) => {
      const count = number(facts.toPay);
      return count > 0 && { count };
    },
    ring: 'toPayTab',
    check: 'unpaidOrders',
  }),
  canStillReturn: hint({
    on: ['orderDetail'],
    journey: 'close',
    severity: 'wait',
    sources: ['freeReturnTerms', 'withdrawalLaw', 'guideArticle', 'orderPageNotes'],
    when: (facts) => facts.canReturn === true,
    ring: 'returnButton',
  }),
  canStillCancel: hint({
    on: ['orderDetail'],
    severity: 'wait',
    sources: ['refusalGuides', 'orderPageNotes'],
    when: (facts) => facts.canCancel === true,
    ring: 'cancelButton',
  }),
  checkGoodsFirst: hint({
    on: ['orderDetail'],
    severity: 'wait',
    sources: ['orderPageNotes'],
    when: (facts) => facts.canConfirm === true,
    ring: 'confirmButton',
  }),
  /** Such a coupon is asked for on the order's page alone. */
  lateCoupon: hint({
    on: ['orderDetail'],
    journey: 'close',
    severity: 'info',
    sources: ['freeReturnTerms'],
    when: always,
  }),
  pressYourself: hint({
    on: ['orderList'],
    journey: 'close',
    severity: 'info',
    sources: ['termsOfUse'],
    when: (facts) => facts.moreToLoad === true,
    ring: 'viewOrders',
  }),
  /** Not before the list is there: until then everything is unknown. */
  tabsWithoutFigure: hint({
    on: ['orderList'],
    severity: 'info',
    sources: ['orderPageNotes'],
    when: ({ shown, toPay, processing, processed }) =>
      typeof shown === 'number' && [toPay, processing, processed].includes('unknown'),
  }),
  saveThisOrder: hint({
    on: ['orderDetail'],
    severity: 'info',
    sources: ['orderPageNotes'],
    // The script that saves says "lacking" where the casebook does (entrypoints/contentScript/saving/arrange.ts).
    when: () => ({ saved: 'no' }),
    task: 'saveOrders',
    action: 'saveOrder',
  }),
  saveTheReceipt: hint({
    on: ['orderDetail', 'receipt'],
    severity: 'info',
    sources: ['guideArticle', 'orderPageNotes'],
    when: always,
    task: 'saveReceipts',
  }),
  noteTrackingNumber: hint({
    on: ['tracking'],
    severity: 'info',
    sources: ['commonKnowledge'],
    when: always,
    action: 'saveOrder',
  }),
  snapshotIsProof: hint({
    on: ['orderSnapshot'],
    after: true,
    severity: 'info',
    sources: ['commonKnowledge'],
    when: always,
  }),
  oldOrderPage: hint({
    on: ['oldOrderList', 'oldOrderDetail', 'deletedOrders'],
    severity: 'info',
    sources: ['orderPageNotes'],
    when: always,
    link: pageAddresses.orderList,
  }),
  deletedOrdersToo: hint({
    on: ['deletedOrders'],
    severity: 'info',
    sources: ['orderPageNotes'],
    when: always,
    task: 'saveOrders',
  }),
};
