import { printedId, printedIds } from '../text/printedId';
import { folded, ofClass } from '../text/printedText';
import { isDetail, orderIdIn } from './orderLinks';

/** What the goods and the shop are called may hold any number. */
const goods = '.order-item-content, .order-item-content-body, .order-item-store, .order-item-bottom-action';

/** As `orderLinks` has it, but no link is read behind the one that says it: pages have thousands of cards. */
const linkedId = (card: Element): string => {
  let other = card.localName === 'a' ? orderIdIn(folded(card.getAttribute('href'))) : '';
  if (other) return other;
  for (const link of card.getElementsByTagName('a')) {
    const href = folded(link.getAttribute('href'));
    const id = orderIdIn(href);
    if (id && isDetail(href)) return id;
    other ||= id;
  }
  return other;
};

/** The number a card's link names, else the one it prints: enough to count cards by, of which pages have thousands. */
export const countedIdOf = (card: Element): string => linkedId(card) || orderIdOf(card);

/**
 * The order's number on a card of the list since 2022. '' while it shows none (a frame), and while its link and its
 * print name different orders: then the element is being used for another one.
 */
export const orderIdOf = (card: Element): string => {
  const linked = linkedId(card);
  const printed = printedId(ofClass(card, 'order-item-header-right-info'));
  if (linked && printed && linked !== printed) return '';
  if (linked || printed) return linked || printed;
  const [only = '', another] = printedIds(card, goods);
  return another ? '' : only;
};
