import { hint } from './hint';

export default hint({
  id: 'deleteEntryHere',
  on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
  first: true,
  severity: 'info',
  journey: 'close',
  sources: ['deleteDirectory', 'privacyPolicy'],
  when: (facts) => facts.deleteEntry === 'shown',
  ring: 'deleteEntry',
  task: 'openDeletePage',
});
