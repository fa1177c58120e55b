import { plainPage } from './page';

export default plainPage('violations', [{ host: 'storefront', path: '/p/cro-violation-center/detail.html' }]);
