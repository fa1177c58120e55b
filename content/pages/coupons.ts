import { unreadPage } from './page';

export default unreadPage(
  'coupons',
  [
    { host: 'storefront', path: '/p/my-coupons/index.html' },
    { host: 'storefront', path: '/ssr/*glo-coupon-center*' },
  ],
  ['coupons'],
);
