import { guide } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** "Slide to verify" does not let the person through (guide C15). */
export default guide({
  id: 'sliderStuck',
  group: 'trouble',
  sources: ['blockerReports', 'guideArticle'],
  steps: tryInTurn('support', [
    remedies.wait,
    { id: 'slowly' },
    { id: 'ownLine' },
    remedies.pauseBlocker,
    remedies.privateWindow,
    remedies.otherBrowser,
    remedies.clearSite,
  ]),
  exits: [remedies.solved, remedies.support],
});
