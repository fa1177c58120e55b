import { always, hint } from './hint';

export default hint({
  id: 'sliderStuck',
  on: ['serviceHome'],
  severity: 'info',
  sources: ['blockerReports'],
  when: always,
  room: 'guides/sliderStuck',
});
