import { observation } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { inStage, task } from './task';

/** Tasks of the stage "unlink", in their order. */
export const unlinkTasks = inStage('unlink', {
  /** A refund may go back to the card that paid (guide C21): it waits while one is open or not known. */
  removeCards: task({
    minutes: 3,
    journeys: ['close', 'pause'],
    links: [{ id: 'wallet', url: pageAddresses.wallet }],
    after: 'returns',
    looksDone: (seen) => {
      const cards = observation(seen, 'wallet', 'cards');
      const none = cards?.value === 0 || cards?.value === 'none';
      return cards && none ? { count: 0, at: cards.at, page: 'wallet' } : undefined;
    },
  }),
  unlinkPaymentProviders: task({
    minutes: 4,
    journeys: ['close', 'locked'],
    links: [{ id: 'provider' }],
  }),
  unlinkSocialSignIn: task({
    minutes: 4,
    journeys: ['close', 'locked'],
    links: [{ id: 'provider' }],
  }),
  stopMarketingMail: task({
    minutes: 2,
    journeys: ['close', 'pause'],
    links: [{ id: 'email', url: pageAddresses.emailSettings }],
  }),
  tightenPrivacy: task({
    minutes: 3,
    journeys: ['close', 'pause'],
    links: [
      { id: 'cookies', url: pageAddresses.cookieSettings },
      { id: 'privacyCenter', url: pageAddresses.privacyCenter },
    ],
  }),
  clearProfile: task({
    minutes: 3,
    journeys: ['close', 'pause'],
    links: [
      { id: 'profile', url: pageAddresses.profile },
      { id: 'addresses', url: pageAddresses.addresses },
    ],
  }),
  removeReviews: task({ minutes: 5, links: [{ id: 'reviews' }] }),
  turnOffAppNotifications: task({ minutes: 1, journeys: ['pause'], links: [{ id: 'app' }] }),
});
