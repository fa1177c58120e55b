import { accountPage } from './deleteEntry';

export default accountPage('accountSettings', [
  { host: 'storefront', path: '/account/setting/index.html' },
  { host: 'storefront', path: '/account/setting.html' },
]);
