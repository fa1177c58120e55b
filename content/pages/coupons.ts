import { plainPage } from './page';

export default plainPage('coupons', [
  { host: 'storefront', path: '/p/my-coupons/index.html' },
  { host: 'storefront', path: '/ssr/*glo-coupon-center*' },
]);
