import { unreadPage } from './page';

export default unreadPage(
  'coins',
  [
    { host: 'storefront', path: '/p/coin-index/index.html' },
    { host: 'storefront', path: '/p/coin-pc-index/index.html' },
    { host: 'storefront', path: '/p/coin-pc-index/mycoin.html' },
  ],
  ['coins'],
);
