import { guide } from './guide';
import { inTurn } from './inTurn';

/** Pausing instead of closing (guide G6, C4). Texts are those of the tasks. */
export default guide({
  id: 'pause',
  group: 'pause',
  sources: ['guideArticle', 'legacyGuides'],
  steps: inTurn('paused', [
    { id: 'whatItKeeps', journey: 'pause' },
    { id: 'stopMarketingMail', task: 'stopMarketingMail', page: 'emailSettings' },
    { id: 'cookiesAndAdverts', task: 'tightenPrivacy', page: 'cookieSettings' },
    { id: 'privacySettings', task: 'tightenPrivacy', page: 'privacyCenter' },
    { id: 'turnOffAppNotifications', task: 'turnOffAppNotifications' },
    { id: 'removeCards', task: 'removeCards', page: 'wallet' },
    { id: 'saveAddresses', task: 'saveAddresses', page: 'addresses' },
    { id: 'clearProfile', task: 'clearProfile', page: 'profile' },
    { id: 'deactivate', task: 'deactivate', page: 'deactivateAccount' },
  ]),
  exits: [
    {
      id: 'paused',
      mood: 'good',
      unless: {
        noneTicked: { id: 'notPaused', mood: 'open' },
        someTicked: { id: 'pausedInPart', mood: 'wait' },
      },
      journey: 'close',
      route: 'guides/round',
    },
  ],
});
