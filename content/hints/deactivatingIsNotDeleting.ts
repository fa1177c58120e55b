import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';

export default hint({
  id: 'deactivatingIsNotDeleting',
  on: ['deactivateAccount', 'profile', 'accountSettings'],
  severity: 'info',
  sources: ['legacyGuides', 'deleteDirectory'],
  when: always,
  ring: 'deactivateEntry',
  link: pageAddresses.deleteAccount,
});
