import { observation } from '@/content/facts';
import { hint } from '@/content/hints/hint';
import type { TaskId } from '@/content/ids';
import type { PageId } from '@/content/pages/table';
import { task } from '@/content/tasks/task';
import type { Translator } from '@/content/translator';
import { sumOf } from '@/content/verdict/looks';

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
export const aTask = task({ minutes: 2, route: 'messages/deleteChat', check: 'payLater', after: 'returns' });
export const look = sumOf({}, 'orderList', ['toPay', 'processing']);
export const seen = [observation({}, 'orderList', 'toPay'), observation({}, 'casebook', 'ordersWhole')];
export const said = (t: Translator, page: PageId, id: TaskId, letter: string): string[] => [
  t('panel.unfold', { count: 2 }),
  t.of(`pages.${page}`),
  t.of(`tasks.${id}.title`),
  t.of(`letters.${letter}.title`),
];
