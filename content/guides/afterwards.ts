import { guide } from './guide';
import { inTurn } from './inTurn';

/** What is left to do once the account is gone (guide C14, C12, C18, C25, G28, G29). Texts are those of the tasks. */
export default guide({
  id: 'afterwards',
  group: 'afterwards',
  sources: ['guideArticle', 'commonKnowledge'],
  steps: inTurn('allDone', [
    { id: 'keepConfirmation', task: 'keepConfirmation' },
    { id: 'keepMailbox' },
    { id: 'unlinkPaymentProviders', task: 'unlinkPaymentProviders' },
    { id: 'unlinkSocialSignIn', task: 'unlinkSocialSignIn' },
    { id: 'removeApp', task: 'removeApp' },
    { id: 'checkSisterAccounts', task: 'checkSisterAccounts' },
    { id: 'reviewsLeft' },
    { id: 'guardAgainstPhishing', task: 'guardAgainstPhishing' },
    { id: 'secureOtherAccounts', task: 'secureOtherAccounts' },
  ]),
  exits: [{ id: 'allDone', mood: 'good', route: 'calendar' }],
});
