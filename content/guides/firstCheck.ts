import { guide } from './guide';

/** Our own first check, three days after: quiet signs only (guide C17, G20). */
export default guide({
  id: 'firstCheck',
  group: 'afterwards',
  sources: ['commonKnowledge', 'guideArticle'],
  steps: [
    {
      id: 'confirmationCame',
      answers: [
        { id: 'yes', to: 'appQuiet' },
        { id: 'no', to: 'spamToo' },
        { id: 'skipped', to: 'appQuiet' },
      ],
    },
    {
      id: 'spamToo',
      answers: [
        { id: 'found', to: 'appQuiet' },
        { id: 'notFound', to: 'noConfirmation' },
      ],
    },
    {
      id: 'appQuiet',
      answers: [
        { id: 'nothing', to: 'asExpected' },
        { id: 'stillMine', to: 'early' },
        { id: 'noApp', to: 'asExpected' },
      ],
    },
  ],
  exits: [
    { id: 'asExpected', mood: 'good', route: 'calendar' },
    { id: 'noConfirmation', mood: 'wait', route: 'calendar' },
    { id: 'early', mood: 'wait', route: 'calendar' },
  ],
});
