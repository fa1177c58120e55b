import {
  isNarrowed,
  listTabs,
  moreButton,
  type TabCode,
  tabElements,
  timeFilter,
} from '../../orders/scrape/listState';
import { countedIdOf } from '../../orders/scrape/orderIdOf';
import { plainDigits } from '../../orders/text/digits';
import { textsIn } from '../dom/content';
import { hasButton, holdsRows, speakOfTrouble, wantsSignIn } from '../dom/counterSigns';
import { signedIn } from '../dom/signedIn';
import { allVisible, firstVisible, isVisible } from '../dom/visible';
import { type Count, unknown } from '../fact';
import { reader } from './reader';

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
const unsure = [
  '.comet-loading-wrap',
  '.comet-loading',
  '[role="alert"]',
  '.order-wrap [class*="error"]',
  '.order-wrap [class*="skeleton"]',
];
/** Where the cards stand, the narrower first. Source: site facts 4.2. */
const areas = ['.comet-checkbox-group', '.order-content', '.order-main', '.order-wrap'];
/** The site adds so many orders at a time (site facts 4.2): a list that long may go on. */
const pageSize = 10;

/**
 * Whether the list surely has no orders: it says something of its own, and nothing in it looks like an order, a failure
 * or a way on. Its words are not known in any language.
 */
const isEmpty = (document: Document, url: URL): boolean => {
  const area = areas.flatMap((one) => allVisible(document, [one]))[0];
  const tabs = tabElements(document);
  if (!area) return false;
  const own = textsIn(area).filter((text) => !tabs.some((tab) => tab.textContent?.includes(text)));
  return (
    own.length > 0 &&
    !speakOfTrouble(own) &&
    !holdsRows(area) &&
    !hasButton(area) &&
    !wantsSignIn(document, url)
  );
};

const tabElement = (code: TabCode) => (document: Document) =>
  tabElements(document)[listTabs(document).findIndex((tab) => tab.code === code)] ?? null;

export default reader('orderList', {
  read: (document, { url, settled }) => {
    const tabs = listTabs(document);
    const active = tabs.find((tab) => tab.active);
    const cards = [...document.getElementsByClassName('order-item')];
    const ids = cards.map(countedIdOf);
    const orders = new Set(ids.filter(Boolean)).size;
    const more = moreButton(document);
    const goesOn = more !== null && isVisible(more);
    const isAtRest =
      settled &&
      ids.every(Boolean) &&
      firstVisible(document, unsure) === null &&
      signedIn(document, url, true) !== false;
    const isNone = isAtRest && cards.length === 0 && !goesOn && isEmpty(document, url);
    const shown: Count = orders > 0 ? orders : isNone ? 0 : unknown;
    // Narrow windows may load by scrolling, without a button; so may a list of whole pages.
    const mayGoOn = () => orders % pageSize === 0 || document.querySelector('.order-item-mobile') !== null;
    const ends = isNone || (isAtRest && orders > 0 && !mayGoOn());
    const moreToLoad = goesOn ? true : ends ? false : unknown;
    // A tab that prints no figure but stands open says by its cards what it holds: all of them, with nothing narrowed.
    const opened: Count = moreToLoad === false && !isNarrowed(document) ? shown : unknown;
    const count = (code: TabCode): Count => {
      const tab = tabs.find((one) => one.code === code);
      if (tab?.count) return Number(plainDigits(tab.count));
      return tab?.active ? opened : unknown;
    };
    return {
      tab: names[active ? active.code : (url.searchParams.get('tab') ?? '')] ?? unknown,
      toPay: count('unpaid'),
      processing: count('processing'),
      processed: count('shipped'),
      shown,
      moreToLoad,
    };
  },
  view: (document) => listTabs(document).find(({ active }) => active)?.label ?? '',
  anchors: {
    viewOrders: (document) => {
      const more = moreButton(document);
      return more && isVisible(more) ? more : null;
    },
    timeFilter: (document) => {
      const filter = timeFilter(document);
      return filter && isVisible(filter) ? filter : null;
    },
    toPayTab: tabElement('unpaid'),
    processingTab: tabElement('processing'),
    processedTab: tabElement('shipped'),
  },
});
