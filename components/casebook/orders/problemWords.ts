import type { OrderField, ProblemReason } from '@/content/orders/model/fields';
import type { OrderListName } from '@/content/orders/model/orderLists';
import type { Say } from '@/content/say';

/** What could not be read and why: "State: a state we do not know". */
export const problemWords = (say: Say, { field, reason }: { field: OrderField; reason: ProblemReason }) =>
  say('orders.problem', {
    field: say.of(`orders.fields.${field}`),
    reason: say.of(`orders.problems.${reason}`),
  });

/** What a list of orders is of, with how many there are: "9 have pictures only". */
export const listWords = (say: Say, list: OrderListName, count: number) =>
  list === 'toComplete' ? say('orders.filters.toComplete') : say(`orders.whole.${list}`, { count });
