import { plainPage } from './page';

export default plainPage('refundCancel', [{ host: 'storefront', path: '/p/refund-cancel/index.html' }]);
