import { orderLinks } from './orderLinks';
import { printedId } from './printedId';
import { folded, ofClass } from './printedText';

/** The order's id on a card of the list since 2022, or '' while it shows none: a card that is still a frame. */
export const orderIdOf = (card: Element): string =>
  orderLinks(card, card.localName === 'a' ? folded(card.getAttribute('href')) : '').id ||
  printedId(ofClass(card, 'order-item-header-right-info')) ||
  printedId(card);
