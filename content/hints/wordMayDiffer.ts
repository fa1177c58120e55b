import { hint } from './hint';
import { isOnItsWay } from './isOnItsWay';

export default hint({
  id: 'wordMayDiffer',
  on: ['deleteAccount'],
  severity: 'info',
  sources: ['deleteDirectory'],
  when: isOnItsWay,
});
