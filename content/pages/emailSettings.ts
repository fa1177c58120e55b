import { plainPage } from './page';

export default plainPage('emailSettings', [{ host: 'storefront', path: '/p/edm-setting/form.html' }]);
