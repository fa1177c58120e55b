import { inStage, task } from './task';

/** Tasks of the stage "afterwards", in their order. */
export const afterwardsTasks = inStage('afterwards', {
  keepConfirmation: task({ minutes: 2, journeys: ['close', 'locked'], route: 'proof/confirmation' }),
  checkItIsGone: task({ minutes: 2, route: 'calendar' }),
  /** No link: a page of the account asks to sign in, and whether that wakes an account that waits is not known. */
  followUp: task({ minutes: 5, route: 'messages/stillActive' }),
  removeApp: task({ minutes: 1 }),
  removeSavedPassword: task({ minutes: 1 }),
  checkSisterAccounts: task({ minutes: 3 }),
  guardAgainstPhishing: task({ minutes: 1, journeys: ['close', 'locked'], route: 'guides/lures' }),
  secureOtherAccounts: task({ minutes: 5 }),
});
