import type { ObservedFacts } from '@/content/facts';
import type { Readiness } from '@/content/readiness';
import type { TaskStates } from '@/content/tasks/states';
import type { Dated } from '@/content/tasks/taskStatus';
import { saw } from './saw';
import { answered, nothingOpen } from './settled';

export const day = 86_400_000;
export const now = new Date(2026, 10, 24, 12).getTime();
export const today = now - 3_600_000;

export interface Row {
  because: string;
  states?: TaskStates;
  seen?: ObservedFacts;
  is: Partial<Readiness>;
}

export const said = answered(today);
export const clear = nothingOpen(today);
export const orders = (processed: number, at = today) =>
  saw('orderList', { toPay: 0, processing: 0, processed }, at);
export const onTheWay = (count: number, at = today): Dated => ({
  task: 'ordersOnTheWay',
  page: 'orderList',
  count,
  at,
  lookAgain: false,
});

export const without = (page: string, seen: ObservedFacts): ObservedFacts =>
  Object.fromEntries(Object.entries(seen).filter(([name]) => name !== page));
