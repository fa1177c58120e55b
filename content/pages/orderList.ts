import { plainDigits } from '../orders/digits';
import { listTabs, moreButton, type TabCode, tabElements } from '../orders/listState';
import { firstShown, hasAny, isShown } from './isShown';
import { type Count, page, unknown } from './page';

/** The site's codes of the tabs, as they also stand in `?tab=`, and our names. Source: site facts 6 (2026-09). */
const names: Record<string, string> = {
  all: 'all',
  unpaid: 'toPay',
  processing: 'processing',
  shipped: 'processed',
  completed: 'completed',
  recycle: 'deleted',
};
/** Still loading, or failed: an empty list says nothing then. The first class: order page scripts (2022–2025). */
const unsure = ['.comet-loading-wrap', '.comet-loading', '[role="alert"]', '.order-wrap [class*="error"]'];
/** A search or a filter may be why a list is empty: only whether something is typed is asked, never what. */
const narrowed = '.order-wrap input:not([type="checkbox"]):not(:placeholder-shown)';

const tabElement = (code: TabCode) => (document: Document) =>
  tabElements(document)[listTabs(document).findIndex((tab) => tab.code === code)] ?? null;

export default page({
  id: 'orderList',
  at: [{ host: 'storefront', path: '/p/order/index.html' }],
  facts: ['tab', 'toPay', 'processing', 'processed', 'shown', 'moreToLoad'],
  read: (document, { url, settled }) => {
    const tabs = listTabs(document);
    const active = tabs.find((tab) => tab.active);
    const cards = document.getElementsByClassName('order-item').length;
    const more = moreButton(document);
    const goesOn = more !== null && isShown(more);
    const isAtRest = settled && firstShown(document, unsure) === null;
    const isEmpty = isAtRest && cards === 0 && !goesOn && hasAny(document, ['.order-wrap', '.order-main']);
    const shown: Count = cards > 0 ? cards : isEmpty ? 0 : unknown;
    // A tab that prints no figure but stands open says by its cards what it holds: none only if nothing narrows it.
    const opened: Count = shown === 0 && document.querySelector(narrowed) ? unknown : shown;
    const count = (code: TabCode): Count => {
      const tab = tabs.find((one) => one.code === code);
      if (tab?.count) return Number(plainDigits(tab.count));
      return tab?.active ? opened : unknown;
    };
    // Narrow windows may load by scrolling, without a button.
    const ends = isAtRest && shown !== unknown && !document.querySelector('.order-item-mobile');
    return {
      tab: names[active ? active.code : (url.searchParams.get('tab') ?? '')] ?? unknown,
      toPay: count('unpaid'),
      processing: count('processing'),
      processed: count('shipped'),
      shown,
      moreToLoad: goesOn ? true : ends ? false : unknown,
    };
  },
  anchors: {
    viewOrders: (document) => {
      const more = moreButton(document);
      return more && isShown(more) ? more : null;
    },
    toPayTab: tabElement('unpaid'),
    processingTab: tabElement('processing'),
    processedTab: tabElement('shipped'),
  },
});
