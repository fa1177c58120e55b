import { unreadPage } from './page';

export default unreadPage(
  'wallet',
  [
    { host: 'storefront', path: '/p/wallet-ui/index.html' },
    { host: 'storefront', path: '/p/wallet-ui-follow/card-record.html' },
  ],
  ['balance', 'cards'],
);
