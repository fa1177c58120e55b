import { observation } from '@/content/facts';
import { hint } from '@/content/hints/hint';
import type { TaskId } from '@/content/ids';
import type { PageId } from '@/content/pages/table';
import { counted } from '@/content/tasks/counted';
import { task } from '@/content/tasks/task';
import type { Translator } from '@/content/translator';

export const aHint = hint({
  on: ['orderList', 'wallet'],
  severity: 'info',
  sources: ['commonKnowledge'],
  when: ({ toPay, balance, signedIn }, _seen, _now, { round }) =>
    signedIn !== false && toPay === 0 && balance === 0 && round === undefined,
  ring: 'viewOrders',
  task: 'spendBalance',
  route: 'guides/lures',
});
export const aTask = task({ route: 'messages/deleteChat', ...counted('orderList', 'toPay', 'processing') });
export const seen = [observation({}, 'orderList', 'toPay'), observation({}, 'casebook', 'ordersWhole')];
export const said = (t: Translator, page: PageId, id: TaskId, letter: string): string[] => [
  t('panel.unfold', { count: 2 }),
  t.of(`pages.${page}`),
  t.of(`tasks.${id}.title`),
  t.of(`letters.${letter}.title`),
];
