import { plainPage } from './page';

export default plainPage('oldOrderDetail', [
  { host: 'trade', path: '/order_detail.htm', query: { orderId: /^\d{10,20}$/ } },
]);
