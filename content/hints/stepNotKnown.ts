import { hint } from './hint';
import { mayBeOver, unknownStep } from './isOnItsWay';

/**
 * The flow has begun in words that we do not know: any button may be the last one. It opens again when the page stops
 * asking, since that may be the last button or the confirmation. No ring: nothing is guessed.
 */
export default hint({
  id: 'stepNotKnown',
  on: ['deleteAccount'],
  severity: 'noWayBack',
  sources: ['deletionGuides', 'guideArticle'],
  when: (facts, seen, now) => {
    const step = unknownStep(facts, seen, now);
    return step !== undefined && !mayBeOver(facts, seen, now) && { step, first: 1 };
  },
  room: 'proof/confirmation',
});
