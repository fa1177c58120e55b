import { pageAddresses } from '../pageAddresses';
import { hint } from './hint';

export default hint({
  id: 'optionMayBeHidden',
  on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
  severity: 'info',
  journey: 'close',
  sources: ['deleteDirectory', 'privacyPolicy'],
  when: ({ deleteEntry }) => deleteEntry !== 'shown' && deleteEntry !== 'hidden',
  task: 'openDeletePage',
  link: pageAddresses.deleteAccount,
});
