import { canComplete } from './completeness';
import type { OrderField, ProblemReason } from './fields';
import type { Order } from './order';

const lists = {
  /** Their own page can add something. */
  toComplete: canComplete,
  /** Something in them could not be read, whatever it was. */
  notWhole: ({ problems }) => problems.length > 0,
  withoutPrice: ({ total }) => total.amount === '',
  picturesOnly: ({ pictures }) => pictures > 0,
  withoutDate: ({ date }) => date === '',
} satisfies Record<string, (order: Order) => boolean>;

export type OrderListName = keyof typeof lists;
const isName = (name: string): name is OrderListName => Object.hasOwn(lists, name);

interface OneProblem {
  field: OrderField;
  reason: ProblemReason;
}

/** The name of the list of orders in which this could not be read, as it stands in an address. */
export const problemList = ({ field, reason }: OneProblem): string => `${field}-${reason}`;

export interface OrderList {
  orders: Order[];
  /** What the list is of. */
  of: OrderListName | OneProblem;
}

/** The orders of a list by its name; undefined where none is so called, or no order has that problem. */
export const orderList = (orders: readonly Order[], name: string): OrderList | undefined => {
  if (isName(name)) return { orders: orders.filter(lists[name]), of: name };
  const is = (one: OneProblem) => problemList(one) === name;
  const found = orders.filter(({ problems }) => problems.some(is));
  const of = found[0]?.problems.find(is);
  return of && { orders: found, of };
};
