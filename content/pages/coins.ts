import { plainPage } from './page';

export default plainPage('coins', [
  { host: 'storefront', path: '/p/coin-index/index.html' },
  { host: 'storefront', path: '/p/coin-pc-index/index.html' },
  { host: 'storefront', path: '/p/coin-pc-index/mycoin.html' },
]);
