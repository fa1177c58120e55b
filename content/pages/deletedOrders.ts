import { plainPage } from './page';

export default plainPage('deletedOrders', [{ host: 'trade', path: '/ordertrash/orderTrash.htm' }]);
