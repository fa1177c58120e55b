import { plainPage } from './page';

export default plainPage('accountSettings', [
  { host: 'storefront', path: '/account/setting/index.html' },
  { host: 'storefront', path: '/account/setting.html' },
]);
