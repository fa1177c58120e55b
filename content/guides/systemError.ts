import { guide } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** "System error" or something like it (guide G23, G24). */
export default guide({
  id: 'systemError',
  group: 'trouble',
  sources: ['guideArticle'],
  steps: tryInTurn('support', [
    remedies.reload,
    remedies.wait,
    remedies.update,
    remedies.pauseBlocker,
    remedies.privateWindow,
    remedies.otherBrowser,
    remedies.clearSite,
  ]),
  exits: [remedies.solved, remedies.support],
});
