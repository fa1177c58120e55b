import { always, hint } from './hint';

/** One line for all that may go wrong there: the guide asks what it is. */
export default hint({
  id: 'somethingDoesNotWork',
  on: ['deleteAccount'],
  severity: 'info',
  sources: ['blockerReports'],
  when: always,
  room: 'guides/trouble',
});
