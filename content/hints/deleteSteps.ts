import { hint } from './hint';
import { isOnItsWay, unknownStep } from './isOnItsWay';

/** What each step asks for, and the button it is about. Where a step has two, the first comes first. */
const anchors: Record<string, string> = {
  none: 'deleteButton',
  terms: 'agreeButton',
  word: 'wordButton',
  code: 'getCode',
};

/**
 * The step in sight, in no fixed order (guide C2). The last button has a card of its own, and so have
 * steps we do not know. Reading this card ticks nothing: it says what the page asks for, not what was done.
 */
export default hint({
  id: 'deleteSteps',
  on: ['deleteAccount'],
  severity: 'noWayBack',
  journey: 'close',
  sources: ['deletionGuides', 'deleteDirectory'],
  when: (facts, seen, now) => {
    if (!isOnItsWay(facts, seen, now) || facts.step === 'final' || unknownStep(facts, seen, now))
      return false;
    const step = String(facts.step === 'unknown' && facts.button === 'shown' ? 'none' : facts.step);
    const ring = anchors[step];
    return { step, ...(ring ? { ring } : {}), ...(['none', 'unknown'].includes(step) ? {} : { first: 1 }) };
  },
  ring: 'deleteButton',
  room: 'guides/companion',
});
