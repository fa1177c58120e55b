import { dialogIn } from './dom/deletion';
import { first, isVisible } from './dom/visible';
import { anchorsOf } from './readers';
import type { PageId } from './table';

const notOfIt = 'header, footer, nav, [role="search"], [class*="search" i], [id*="search" i]';
const controls = 'button, [role="button"], input:not([type="hidden"]), textarea, select';
/** These the page does not ask for: they count while the panel speaks of them. */
const tabs: readonly string[] = ['toPayTab', 'processingTab', 'processedTab'];
/** Further ones say nothing new: a page of steps has few. */
const most = 60;

/**
 * What a page asks the person to press or fill in, whatever it is called: nothing of ours may lie over it. Only where it
 * stands is looked at. On the delete page that is every control of its own; elsewhere what the page's anchors find.
 */
export const askedFor = (page: PageId, document: Document): Element[] => {
  const anchors = Object.entries(anchorsOf(page)).flatMap(([name, find]) =>
    tabs.includes(name) ? [] : (find(document) ?? []),
  );
  if (page !== 'deleteAccount') return anchors.filter(isVisible);
  const dialog = dialogIn(document);
  const own = first((dialog ?? document.body).querySelectorAll(controls), most);
  return [...anchors, ...own.filter((one) => !one.closest(notOfIt))].filter(isVisible);
};
