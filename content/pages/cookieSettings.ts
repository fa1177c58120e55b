import { plainPage } from './page';

export default plainPage('cookieSettings', [{ host: 'storefront', path: '/p/cookie-setting/index.html' }]);
