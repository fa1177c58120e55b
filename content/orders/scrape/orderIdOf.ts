import { printedId } from '../text/printedId';
import { folded, ofClass } from '../text/printedText';
import { isDetail, orderIdIn } from './orderLinks';

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

/** The order's id on a card of the list since 2022, or '' while it shows none: a card that is still a frame. */
export const orderIdOf = (card: Element): string =>
  linkedId(card) || printedId(ofClass(card, 'order-item-header-right-info')) || printedId(card);
