import { pageAddresses } from '../pageAddresses';
import { emptyPage } from './emptyPage';
import { task } from './task';

export default task({
  id: 'saveWishList',
  stage: 'backUp',
  links: [{ id: 'wishList', url: pageAddresses.wishList }, { id: 'shops' }],
  ...emptyPage('wishList', 'items'),
});
