import { hasAny } from '../pages/dom/visible';

/** What our readers go by on every kind of page, in words of ours: which of it is there tells what a new page has lost. */
const known = [
  'main',
  '#root',
  'h1',
  '[role="tab"]',
  '[role="dialog"]',
  '.comet-tabs-nav',
  '.comet-tabs-nav-item',
  '.comet-tabs-nav-item-active',
  '.comet-modal',
  '.next-dialog',
  '.next-pagination-item',
  '.order-wrap',
  '.order-main',
  '.order-content',
  '.order-item',
  '.order-item-header-status-text',
  '.order-more',
  '.order-detail-item',
  '.order-detail-info',
  '.order-status',
  '[class*="orderItem--orderItem--"]',
  '[class*="orderItem--orderStatusDesc--"]',
  '[class*="reminder--statusStr--"]',
  '[class*="my-account--signin--"]',
] as const;

/** Which of the markup that our readers know stands in a page. */
export const markupIn = (document: Document): Record<string, 'found' | 'missing'> =>
  Object.fromEntries(known.map((one) => [one, hasAny(document, [one]) ? 'found' : 'missing']));
