import { always, hint } from './hint';

export default hint({
  id: 'fakeParcelMail',
  on: ['tracking', 'emailSettings'],
  severity: 'info',
  sources: ['phishingReports'],
  when: always,
  room: 'guides/lures',
  task: 'guardAgainstPhishing',
});
