import { plainPage } from './page';

export default plainPage('wallet', [
  { host: 'storefront', path: '/p/wallet-ui/index.html' },
  { host: 'storefront', path: '/p/wallet-ui-follow/card-record.html' },
]);
