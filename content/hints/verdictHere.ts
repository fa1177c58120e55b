import { hint } from './hint';
import { isOnItsWay } from './isOnItsWay';

/** Whether the account is ready and what is not saved yet, before anything is pressed. */
export default hint({
  id: 'verdictHere',
  on: ['deleteAccount'],
  severity: 'wait',
  journey: 'close',
  first: true,
  verdict: true,
  sources: ['refusalGuides'],
  when: (facts, seen, now) => isOnItsWay(facts, seen, now) && facts.last !== 'shown',
  action: 'startRound',
});
