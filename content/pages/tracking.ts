import { plainPage } from './page';

export default plainPage('tracking', [
  { host: 'storefront', path: '/p/tracking/index.html' },
  { host: 'track', path: '/logisticsdetail.htm' },
]);
