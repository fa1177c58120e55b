import { page, unknown } from './page';

export default page({
  id: 'orderList',
  at: [{ host: 'storefront', path: '/p/order/index.html' }],
  facts: ['signedIn', 'tab', 'toPay', 'processing', 'processed', 'shown', 'moreToLoad'],
  read: () => ({
    signedIn: unknown,
    tab: unknown,
    toPay: unknown,
    processing: unknown,
    processed: unknown,
    shown: unknown,
    moreToLoad: unknown,
  }),
});
