import { hint } from './hint';

export default hint({
  id: 'optionMayBeHidden',
  on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity'],
  severity: 'info',
  sources: ['deleteDirectory', 'privacyPolicy'],
  link: 'https://privacy.aliexpress.com/home#/request/delete',
  task: 'openDeletePage',
  when: (facts) => facts.deleteEntry !== 'shown',
});
