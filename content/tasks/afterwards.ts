import { inStage, task } from './task';

/** Tasks of the stage "afterwards", in their order. */
export const afterwardsTasks = inStage('afterwards', {
  keepConfirmation: task({
    room: 'proof/confirmation',
  }),
  checkItIsGone: task({
    room: 'calendar',
  }),
  /** No link: a page of the account asks to sign in, and whether that wakes an account that waits is not known. */
  followUp: task({ room: 'messages/stillActive' }),
  removeApp: task({}),
  removeSavedPassword: task({}),
  checkSisterAccounts: task({}),
  guardAgainstPhishing: task({
    room: 'guides/lures',
  }),
  secureOtherAccounts: task({}),
});
