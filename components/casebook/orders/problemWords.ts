import type { OrderField, ProblemReason } from '@/content/orders/model/fields';
import type { OrderListName } from '@/content/orders/model/orderLists';
import type { Translator } from '@/content/translator';

/** What could not be read and why: "State: a state we do not know". */
export const problemWords = (
  t: Translator,
  { field, reason }: { field: OrderField; reason: ProblemReason },
) =>
  t('orders.problem', {
    field: t.of(`orders.fields.${field}`),
    reason: t.of(`orders.problems.${reason}`),
  });

/** What a list of orders is of, with how many there are: "9 have pictures only". */
export const listWords = (t: Translator, list: OrderListName, count: number) =>
  list === 'toComplete' ? t('orders.filters.toComplete') : t(`orders.whole.${list}`, { count });
