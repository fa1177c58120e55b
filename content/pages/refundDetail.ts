import { plainPage } from './page';

export default plainPage('refundDetail', [
  { host: 'storefront', path: '/p/reverse-pages/*' },
  { host: 'storefront', path: '/p/refund-amount/detail.html' },
  { host: 'trade', path: '/issue/fastissue/Detail.htm' },
]);
