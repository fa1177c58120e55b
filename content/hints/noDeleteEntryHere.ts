import { pageAddresses } from '../pageAddresses';
import { hint } from './hint';

export default hint({
  id: 'noDeleteEntryHere',
  on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
  severity: 'info',
  journey: 'close',
  sources: ['deleteDirectory', 'privacyPolicy'],
  when: (facts) => facts.deleteEntry === 'hidden',
  task: 'openDeletePage',
  room: 'guides/optionHidden',
  link: pageAddresses.deleteAccount,
});
