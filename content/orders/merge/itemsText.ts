import type { Order, OrderItem } from '../model/order';

const line = ({ title, variant, quantity, price }: OrderItem) =>
  [title, variant && `(${variant})`, quantity && `×${quantity}`, price.asPrinted].filter(Boolean).join(' ');

/** The goods of an order in a line. '' where nothing but pictures is there. */
export const itemsText = ({ items }: Order): string => items.map(line).filter(Boolean).sort().join(' · ');

const agree = (one: string, other: string) => one === '' || other === '' || one === other;

/** Whether something printed of one item has no like in the other. */
const lacks = (has: OrderItem, kept: OrderItem, prices: boolean): boolean => {
  const lost = (one: string, other: string) => one !== '' && one !== other;
  const [a, b] = [has.price, kept.price];
  const isPriceLost =
    a.amount !== '' &&
    (b.amount === '' || Number(a.amount) !== Number(b.amount) || !agree(a.currency, b.currency));
  return lost(has.variant, kept.variant) || lost(has.quantity, kept.quantity) || (prices && isPriceLost);
};

/** The same thing: of one title (or without one), and of variants and numbers that do not speak against it. */
const isSame = (one: OrderItem, other: OrderItem) =>
  agree(one.title, other.title) && agree(one.variant, other.variant) && agree(one.itemId, other.itemId);

/**
 * Whether one reading of an order's goods has a piece, a price, a quantity or a variant that the one kept has not.
 * `prices`: false where one of them is the official file's, whose unit is not sure.
 */
export const hasMoreGoods = (has: Order, kept: Order, prices: boolean): boolean => {
  // A line of three takes three lines of one.
  const left = kept.items.map((item) => ({ item, places: Math.max(1, Number(item.quantity)) }));
  return has.items.some((item) => {
    const fits = left.filter((one) => one.places > 0 && isSame(item, one.item));
    const found = fits.find((one) => !lacks(item, one.item, prices)) ?? fits[0];
    if (!found) return true;
    found.places -= Math.max(1, Number(item.quantity));
    return lacks(item, found.item, prices);
  });
};
