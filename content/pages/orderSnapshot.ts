import { plainPage } from './page';

export default plainPage('orderSnapshot', [{ host: 'storefront', path: '/p/order/snapshot.html' }]);
