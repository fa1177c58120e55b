import { sighting } from '../facts';
import { hint } from './hint';

const day = 24 * 60 * 60_000;

/** An account page opens a day or more after the last button of the delete page was in sight (guide G26). */
export default hint({
  id: 'stillHere',
  on: ['accountHome', 'orderList'],
  severity: 'wait',
  sources: ['guideArticle'],
  when: ({ signedIn }, seen, now) => {
    const step = sighting(seen, 'deleteAccount', 'step');
    return signedIn !== false && step?.value === 'final' && now - step.at > day;
  },
  task: 'followUp',
});
