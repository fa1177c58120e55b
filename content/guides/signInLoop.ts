import { guide } from './guide';
import { tryInTurn } from './inTurn';
import * as remedies from './remedies';

/** Signing in leads back to signing in (guide G24, G25, C15). Nothing of ours runs on sign-in pages. */
export default guide({
  id: 'signInLoop',
  group: 'trouble',
  sources: ['guideArticle', 'blockerReports'],
  steps: tryInTurn('support', [
    { id: 'trueAddress' },
    { id: 'oneTab', page: 'accountHome' },
    { id: 'sameWay' },
    remedies.privateWindow,
    { id: 'cookiesAllowed', way: 'allowCookies' },
    remedies.otherBrowser,
    remedies.clearSite,
    { id: 'newPassword' },
  ]),
  exits: [remedies.solved, { ...remedies.support, route: 'messages/deleteOfficer' }],
});
