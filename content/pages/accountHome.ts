import { plainPage } from './page';

export default plainPage('accountHome', [
  { host: 'storefront', path: '/p/account/index.html' },
  { host: 'storefront', path: '/account/index.html' },
  { host: 'home', path: '/index.htm' },
]);
