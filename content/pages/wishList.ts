import { unreadPage } from './page';

export default unreadPage(
  'wishList',
  [
    { host: 'storefront', path: '/p/wish-manage/index.html' },
    { host: 'storefront', path: '/p/wish-manage/detail.html' },
    { host: 'storefront', path: '/p/wish-manage/share.html' },
    { host: 'my', path: '/wishlist*' },
  ],
  ['items'],
);
