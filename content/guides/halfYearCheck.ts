import { guide } from './guide';

/** Our own last check, half a year after: nothing has come back (guide C14, C17, C18). */
export default guide({
  id: 'halfYearCheck',
  group: 'afterwards',
  sources: ['commonKnowledge', 'phishingReports'],
  steps: [
    {
      id: 'mailSince',
      answers: [
        { id: 'none', to: 'chargesSince' },
        { id: 'some', to: 'lureOrTrue' },
        { id: 'skipped', to: 'chargesSince' },
      ],
    },
    {
      id: 'lureOrTrue',
      answers: [
        { id: 'lure', to: 'chargesSince' },
        { id: 'genuine', to: 'writeAgain' },
        { id: 'notSure', to: 'chargesSince' },
      ],
    },
    {
      id: 'chargesSince',
      answers: [
        { id: 'none', to: 'linksLeft' },
        { id: 'some', to: 'charged' },
        { id: 'skipped', to: 'linksLeft' },
      ],
    },
    { id: 'linksLeft', task: 'unlinkPaymentProviders', next: 'passwordLeft' },
    { id: 'passwordLeft', task: 'removeSavedPassword', next: 'over' },
  ],
  exits: [
    { id: 'over', mood: 'good', route: 'goodbye' },
    { id: 'charged', mood: 'open', route: 'messages/charges' },
    { id: 'writeAgain', mood: 'open', task: 'followUp', route: 'messages/stillActive' },
  ],
});
