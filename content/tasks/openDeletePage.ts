import { pageAddresses } from '../pageAddresses';
import { task } from './task';

export default task({
  id: 'openDeletePage',
  stage: 'delete',
  links: [{ id: 'deletePage', url: pageAddresses.deleteAccount }],
});
