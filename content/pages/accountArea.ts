import { accountPage } from './deleteEntry';

export default accountPage('accountArea', [
  { host: 'storefront', path: '/p/account/*.html' },
  { host: 'storefront', path: '/p/account-*/*.html' },
  { host: 'storefront', path: '/account/*.html' },
]);
