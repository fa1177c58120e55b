import { observation } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { noReturnsOpen, returnsNeeds, returnsOpen } from './openReturns';
import { inStage, task } from './task';

/** Tasks of the stage "unlink", in their order. */
export const unlinkTasks = inStage('unlink', {
  /** A refund may go back to the card that paid (guide C21): it waits while one is open or not known. */
  removeCards: task({
    journeys: ['close', 'pause'],
    links: [{ id: 'wallet', url: pageAddresses.wallet }],
    needs: returnsNeeds,
    blockedBy: returnsOpen,
    toldBy: (seen) => noReturnsOpen(seen) !== undefined,
    looksDone: (seen) => {
      const cards = observation(seen, 'wallet', 'cards');
      const none = cards?.value === 0 || cards?.value === 'none';
      return cards && none ? { count: 0, at: cards.at, page: 'wallet' } : undefined;
    },
  }),
  unlinkPaymentProviders: task({
    links: [{ id: 'provider' }],
  }),
  unlinkSocialSignIn: task({
    links: [{ id: 'provider' }],
  }),
  stopMarketingMail: task({
    journeys: ['close', 'pause'],
    links: [{ id: 'email', url: pageAddresses.emailSettings }],
  }),
  tightenPrivacy: task({
    journeys: ['close', 'pause'],
    links: [
      { id: 'cookies', url: pageAddresses.cookieSettings },
      { id: 'privacyCenter', url: pageAddresses.privacyCenter },
    ],
  }),
  clearProfile: task({
    journeys: ['close', 'pause'],
    links: [
      { id: 'profile', url: pageAddresses.profile },
      { id: 'addresses', url: pageAddresses.addresses },
    ],
  }),
  removeReviews: task({
    links: [{ id: 'reviews' }],
  }),
  turnOffAppNotifications: task({
    journeys: ['pause'],
    links: [{ id: 'app' }],
  }),
});
