import { isShown } from './isShown';
import { page, unknown } from './page';

/** Only the old page's markup has a source (site facts 4.7); what is inside an address is not looked at here. */
const one = '#address-main .address-item';

/** How many can be seen. Long lists that nobody sees are asked for once, not for each part. */
const seen = (parts: Iterable<Element>): number => {
  let count = 0;
  let list: Element | null = null;
  let isDrawn = true;
  for (const part of parts) {
    const around = part.parentElement;
    if (around !== list) isDrawn = around?.checkVisibility() ?? true;
    list = around;
    if (isDrawn && isShown(part)) count += 1;
  }
  return count;
};

export default page({
  id: 'addresses',
  at: [
    { host: 'storefront', path: '/p/address-manage/index.html' },
    { host: 'ilogisticsaddress', path: '/addressList.htm' },
  ],
  facts: ['addresses'],
  read: (document) => ({ addresses: seen(document.querySelectorAll(one)) || unknown }),
});
