import { guide } from './guide';

/**
 * "I can't get in any more": what can still be done without signing in (guide C7, C8, C14, C22; for somebody else: policy,
 * section K). No step needs the account.
 */
export default guide({
  id: 'locked',
  group: 'trouble',
  sources: ['privacyPolicy', 'lockedAccountPage', 'commonKnowledge'],
  steps: [
    {
      id: 'whatHappened',
      answers: [
        { id: 'blocked', to: 'blocked' },
        { id: 'mailboxLost', to: 'mailboxLost' },
        { id: 'providerGone', to: 'providerGone' },
        { id: 'mailComes', to: 'mailComes' },
        { id: 'someoneElse', to: 'someoneElse' },
      ],
    },
    { id: 'blocked', next: 'collect' },
    { id: 'mailboxLost', next: 'collect' },
    { id: 'providerGone', next: 'collect' },
    { id: 'someoneElse', next: 'collect' },
    { id: 'collect', next: 'money' },
    { id: 'money', task: 'openRefunds', next: 'consents' },
    { id: 'consents', task: 'unlinkPaymentProviders', next: 'stays' },
    {
      id: 'stays',
      answers: [
        { id: 'dataFirst', to: 'askForData' },
        { id: 'deleteNow', to: 'askForDeletion' },
      ],
    },
  ],
  exits: [
    { id: 'mailComes', mood: 'open', route: 'guides/monthCheck' },
    { id: 'askForData', mood: 'open', route: 'messages/askForData' },
    { id: 'askForDeletion', mood: 'open', route: 'messages/deleteOfficer' },
  ],
});
