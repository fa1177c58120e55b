import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: TaskCase[] = [
  {
    because: 'the wish list shows 0 items',
    seen: saw('wishList', { items: 0 }),
    proposed: { count: 0, at: 1000, page: 'wishList' },
  },
  { because: 'there are items', seen: saw('wishList', { items: 14 }) },
];
