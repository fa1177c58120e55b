import { guide, shopMail } from './guide';

/** Our own second check, a month after: quiet signs first, signing in last and once (guide C17). */
export default guide({
  id: 'monthCheck',
  group: 'afterwards',
  sources: ['commonKnowledge', 'deletionGuides', 'senderNotes'],
  steps: [
    {
      id: 'promotions',
      copies: shopMail,
      answers: [
        { id: 'none', to: 'resetMail' },
        { id: 'some', to: 'lureOrTrue' },
        { id: 'skipped', to: 'statement' },
      ],
    },
    {
      id: 'lureOrTrue',
      answers: [
        { id: 'lure', to: 'resetMail' },
        { id: 'stopped', to: 'resetMail' },
        { id: 'genuine', to: 'ask' },
        { id: 'notSure', to: 'resetMail' },
      ],
    },
    {
      id: 'resetMail',
      answers: [
        { id: 'none', to: 'statement' },
        { id: 'came', to: 'ask' },
        { id: 'skipped', to: 'statement' },
      ],
    },
    {
      id: 'statement',
      answers: [
        { id: 'none', to: 'wasConfirmed' },
        { id: 'some', to: 'charged' },
        { id: 'skipped', to: 'wasConfirmed' },
      ],
    },
    {
      id: 'wasConfirmed',
      answers: [
        { id: 'yes', to: 'signInOnce' },
        { id: 'no', to: 'ask' },
        { id: 'notSure', to: 'ask' },
      ],
    },
    {
      id: 'signInOnce',
      mark: 'unproven',
      answers: [
        { id: 'refused', to: 'gone' },
        { id: 'letIn', to: 'stillThere' },
        { id: 'skipped', to: 'quiet' },
      ],
    },
  ],
  exits: [
    { id: 'gone', mood: 'good', task: 'checkItIsGone' },
    { id: 'quiet', mood: 'good', task: 'checkItIsGone' },
    { id: 'charged', mood: 'open', route: 'messages/charges' },
    { id: 'ask', mood: 'open', task: 'followUp', route: 'messages/stillActive' },
    { id: 'stillThere', mood: 'open', task: 'followUp', route: 'guides/stillActive' },
  ],
});
