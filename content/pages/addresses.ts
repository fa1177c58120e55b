import { isShown } from './isShown';
import { page, unknown } from './page';

/** Only the old page's markup has a source (site facts 4.7); what is inside an address is not looked at here. */
const one = '#address-main .address-item';

export default page({
  id: 'addresses',
  at: [
    { host: 'storefront', path: '/p/address-manage/index.html' },
    { host: 'ilogisticsaddress', path: '/addressList.htm' },
  ],
  facts: ['addresses'],
  read: (document) => ({ addresses: [...document.querySelectorAll(one)].filter(isShown).length || unknown }),
});
