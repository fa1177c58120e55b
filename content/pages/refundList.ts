import { page, unknown } from './page';

export default page({
  id: 'refundList',
  at: [{ host: 'storefront', path: '/p/refund-dispute/list.html' }],
  facts: ['open', 'shown', 'morePages'],
  read: () => ({ open: unknown, shown: unknown, morePages: unknown }),
});
