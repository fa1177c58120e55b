import { guide } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** The page stays white or keeps loading (guide G23, G24, C15). */
export default guide({
  id: 'emptyPage',
  group: 'trouble',
  sources: ['guideArticle', 'blockerReports'],
  steps: tryInTurn('support', [
    { id: 'giveTime' },
    remedies.reload,
    {
      id: 'signInFirst',
      page: 'accountHome',
      passAs: 'notHelped',
      knownBy: [{ page: 'accountHome', fact: 'signedIn', is: true }],
    },
    remedies.pauseBlocker,
    remedies.privateWindow,
    remedies.update,
    remedies.otherBrowser,
    remedies.clearSite,
  ]),
  exits: [remedies.solved, remedies.support],
});
