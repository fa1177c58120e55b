import { plainPage } from './page';

export default plainPage('accountArea', [
  { host: 'storefront', path: '/p/account*.html' },
  { host: 'storefront', path: '/account/*.html' },
]);
