import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: Record<string, TaskCase[]> = {
  removeCards: [
    {
      because: 'the wallet shows no card',
      seen: { ...saw('refundList', { open: 0, morePages: false }), ...saw('wallet', { cards: 0 }, 2000) },
      proposed: { count: 0, at: 2000, page: 'wallet' },
    },
    {
      because: 'no refund is open, but a card is there',
      seen: { ...saw('refundList', { open: 0, morePages: false }), ...saw('wallet', { cards: 1 }) },
    },
  ],
};
