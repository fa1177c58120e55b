import { plainPage } from './page';

export default plainPage('accountArea', [
  { host: 'storefront', path: '/p/account*' },
  { host: 'storefront', path: '/account/*' },
]);
