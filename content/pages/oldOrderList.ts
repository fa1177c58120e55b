import { plainPage } from './page';

export default plainPage('oldOrderList', [
  { host: 'trade', path: '/orderList.htm' },
  { host: 'trade', path: '/order_list.htm' },
]);
