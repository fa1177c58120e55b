import type { Evaluation } from '@/content/evaluate';
import { orderIdIn } from '@/content/orders/scrape/orderLinks';
import { shownOrder } from '@/content/orders/scrape/shownOrder';
import { goodsOn } from './readOne';

type Look = Pick<Evaluation, 'page' | 'settled'>;

/** The kinds of pages that show one order's goods. */
const ofOneOrder = ['orderDetail', 'tracking', 'refundDetail'];

/**
 * Whether what a page shows is younger than its address. An app changes the address first and the content some time
 * later: until it changed, or the page came to rest and names this very order itself, it is another order's.
 */
export const createContentAge = () => {
  let key: string | undefined;
  let before: string | undefined;
  /** The page before this one showed goods of no order, not even behind it: what stands here now came since. */
  let wasBare = false;
  return {
    /** Once a look. */
    note: ({ page }: Look, document: Document): void => {
      const { href } = document.location;
      const now = `${page} ${orderIdIn(href) || href.replace(/#.*/, '')}`;
      if (now === key) return;
      // The page was loaded at the first address: what it shows is of it.
      if (key === undefined) before = undefined;
      else before = wasBare ? '' : goodsOn(page, document);
      wasBare = !ofOneOrder.includes(page) && ofOneOrder.every((kind) => goodsOn(kind, document) === '');
      key = now;
    },
    isFresh: ({ page, settled }: Look, document: Document): boolean => {
      if (before === undefined) return true;
      const changed = goodsOn(page, document) !== before;
      const isNamed = settled && shownOrder(document, document.location.href).isNamed;
      if (changed || isNamed) before = undefined;
      return before === undefined;
    },
  };
};

/** Of this document: noted at every look, asked when something is to be saved. */
export const contentAge = createContentAge();
