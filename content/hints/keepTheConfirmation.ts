import { hint } from './hint';
import { isLate, mayBeOver } from './isOnItsWay';

/**
 * No source gives the words of the confirmation, so it comes with the last steps, and above all once they are gone.
 * That the account is deleted, the person says in the room of proof: reading this card says nothing.
 */
export default hint({
  id: 'keepTheConfirmation',
  on: ['deleteAccount'],
  severity: 'wait',
  sources: ['guideArticle'],
  when: (facts, seen, now) => (mayBeOver(facts, seen, now) ? { first: 1 } : isLate(facts)),
  room: 'proof/confirmation',
});
