import { hint } from './hint';
import { isOnItsWay } from './isOnItsWay';

/** Guides disagree on the order of the word and the code, so it names none (guide C2). */
export default hint({
  id: 'deleteSteps',
  on: ['deleteAccount'],
  severity: 'noWayBack',
  sources: ['deletionGuides', 'deleteDirectory'],
  when: isOnItsWay,
  ring: 'deleteButton',
  task: 'confirmDeletion',
});
