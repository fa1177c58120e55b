import { always, hint } from './hint';

export default hint({
  id: 'otherCompany',
  on: ['helpHome', 'accountArea', 'serviceHome'],
  severity: 'info',
  sources: ['privacyPolicy'],
  when: always,
});
