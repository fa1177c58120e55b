import { accountPage } from './deleteEntry';

export default accountPage('accountHome', [
  { host: 'storefront', path: '/p/account/index.html' },
  { host: 'storefront', path: '/account/index.html' },
  { host: 'home', path: '/index.htm' },
]);
