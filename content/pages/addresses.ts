import { plainPage } from './page';

export default plainPage('addresses', [
  { host: 'storefront', path: '/p/address-manage/index.html' },
  { host: 'ilogisticsaddress', path: '/addressList.htm' },
]);
