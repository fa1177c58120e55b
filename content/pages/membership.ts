import { plainPage } from './page';

export default plainPage('membership', [{ host: 'storefront', path: '/p/account-legacy/index.html' }]);
