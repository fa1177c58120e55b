import { guide, type Step, shopMail } from './guide';
import * as remedies from './remedies';

/** What may let the person in again; whoever is in goes on as if nothing had been. */
const mayHelp = (id: string): Step => ({
  id,
  answers: [
    { id: 'helped', to: 'solved' },
    { id: 'notHelped', to: 'collect' },
  ],
});

/**
 * "I can't get in any more": what can still be done without signing in (guide C7, C8, C14, C22; for somebody else: policy,
 * section K). No step needs the account.
 */
export default guide({
  id: 'locked',
  group: 'trouble',
  sources: ['privacyPolicy', 'senderNotes', 'lockedAccountPage', 'commonKnowledge'],
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
    mayHelp('blocked'),
    mayHelp('mailboxLost'),
    mayHelp('providerGone'),
    { id: 'someoneElse', journey: 'locked', next: 'askForSomebody' },
    { id: 'collect', journey: 'locked', task: 'findProof', copies: shopMail, next: 'money' },
    { id: 'money', task: 'claimAtBank', next: 'consents' },
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
    { ...remedies.solved, journey: 'close', route: 'guides/round' },
    { id: 'mailComes', mood: 'open', route: 'guides/monthCheck' },
    { id: 'askForSomebody', mood: 'open', route: 'messages/forSomebody' },
    { id: 'askForData', mood: 'open', route: 'messages/askForData' },
    { id: 'askForDeletion', mood: 'open', route: 'messages/deleteOfficer' },
  ],
});
