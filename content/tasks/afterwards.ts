import { inStage, task } from './task';

/** Tasks of the stage "afterwards", in their order. */
export const afterwardsTasks = inStage('afterwards', {
  keepConfirmation: task({
    route: 'proof/confirmation',
  }),
  checkItIsGone: task({
    route: 'calendar',
  }),
  /** No link: a page of the account asks to sign in, and whether that wakes an account that waits is not known. */
  followUp: task({ route: 'messages/stillActive' }),
  removeApp: task({}),
  removeSavedPassword: task({}),
  checkSisterAccounts: task({}),
  guardAgainstPhishing: task({
    route: 'guides/lures',
  }),
  secureOtherAccounts: task({}),
});
