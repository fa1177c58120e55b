import { pageAddresses } from '../pageAddresses';
import { task } from './task';

/** No source gives the words of the site's confirmation: that it is done, the person says. */
export default task({
  id: 'confirmDeletion',
  stage: 'delete',
  room: 'guides/companion',
  links: [{ id: 'deletePage', url: pageAddresses.deleteAccount }],
});
