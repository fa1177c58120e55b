import { always, hint } from './hint';

export default hint({
  id: 'sliderStuck',
  on: ['deleteAccount', 'serviceHome'],
  severity: 'info',
  sources: ['blockerReports'],
  when: always,
});
