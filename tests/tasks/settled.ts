import type { ObservedFacts } from '@/content/facts';
import type { TaskStates } from '@/content/tasks/states';
import { saw } from './saw';

/** Every page that decides, seen at `at` with nothing open. */
export const nothingOpen = (at: number): ObservedFacts => ({
  ...saw('orderList', { toPay: 0, processing: 0, processed: 0 }, at),
  ...saw('refundList', { open: 0, morePages: false }, at),
  ...saw('wallet', { balance: 'none', cards: 0 }, at),
  ...saw('coins', { coins: 0 }, at),
  ...saw('coupons', { coupons: 'none' }, at),
});

/** What no page can answer, answered by the person at `at`. */
export const answered = (at: number): TaskStates => ({
  openDisputes: { state: 'notForMe', at },
  payLaterDebts: { state: 'done', at },
  cancelVip: { state: 'notForMe', at },
});
