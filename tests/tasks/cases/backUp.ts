import { saw } from '../saw';
import type { TaskCase } from '../taskCase';

export const cases: Record<string, TaskCase[]> = {
  saveOrders: [
    {
      because: 'orders are kept and the lists were read to their end',
      seen: saw('casebook', { orders: 34, ordersWhole: true }),
      proposed: { count: 34, at: 1000, page: 'casebook' },
    },
    {
      because: 'orders are kept, and there may be more',
      seen: saw('casebook', { orders: 34, ordersWhole: false }),
    },
    { because: 'none is kept', seen: saw('casebook', { orders: 0, ordersWhole: false }) },
  ],
  saveAddresses: [
    {
      because: 'the address page shows none',
      seen: saw('addresses', { addresses: 0 }),
      proposed: { count: 0, at: 1000, page: 'addresses' },
    },
    {
      because: 'as many are kept as the page shows',
      seen: { ...saw('addresses', { addresses: 2 }), ...saw('casebook', { addresses: 2 }) },
      proposed: { count: 2, at: 1000, page: 'casebook', text: 'kept' },
    },
    {
      because: 'the page shows more than is kept',
      seen: { ...saw('addresses', { addresses: 2 }), ...saw('casebook', { addresses: 1 }) },
    },
    {
      because: 'some are kept, and how many there are is not known',
      seen: saw('casebook', { addresses: 1 }),
    },
    { because: 'there are two addresses', seen: saw('addresses', { addresses: 2 }) },
  ],
  saveAccountDetails: [
    {
      because: 'the casebook holds account details',
      seen: saw('casebook', { details: true }),
      proposed: { at: 1000, page: 'casebook' },
    },
    { because: 'the casebook holds none', seen: saw('casebook', { details: false }) },
  ],
  saveWishList: [
    {
      because: 'the wish list shows 0 items',
      seen: saw('wishList', { items: 0 }),
      proposed: { count: 0, at: 1000, page: 'wishList' },
    },
    { because: 'there are items', seen: saw('wishList', { items: 14 }) },
  ],
};
