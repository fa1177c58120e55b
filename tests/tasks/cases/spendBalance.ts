import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

const empty = {
  ...saw('wallet', { balance: 'none' }),
  ...saw('coins', { coins: 0 }, 700),
  ...saw('coupons', { coupons: 'none' }),
};

export const cases: TaskCase[] = [
  {
    because: 'the wallet shows money',
    seen: saw('wallet', { balance: 'some' }),
    heldUp: { at: 1000, page: 'wallet', text: 'heldUpBalance' },
  },
  {
    because: 'the coins page prints a figure above 0',
    seen: { ...empty, ...saw('coins', { coins: 120 }) },
    heldUp: { at: 1000, page: 'coins', text: 'heldUpCoins' },
  },
  {
    because: 'the coupons page shows coupons',
    seen: { ...empty, ...saw('coupons', { coupons: 'some' }) },
    heldUp: { at: 1000, page: 'coupons', text: 'heldUpCoupons' },
  },
  { because: 'all three pages show nothing left', seen: empty, proposed: { at: 700 } },
  { because: 'only the wallet was looked at', seen: saw('wallet', { balance: 'none' }) },
];
