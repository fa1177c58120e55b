import { hint } from './hint';
import { wasLate } from './isOnItsWay';

const day = 24 * 60 * 60_000;

/** An account page opens a day or more after the last button, or what may be it, was in sight (guide G26). */
export default hint({
  id: 'stillHere',
  on: ['accountHome', 'orderList'],
  severity: 'wait',
  sources: ['guideArticle'],
  when: ({ signedIn }, seen, now) => {
    const at = wasLate(seen);
    return signedIn !== false && at !== undefined && now - at > day;
  },
  task: 'followUp',
  room: 'guides/stillActive',
});
