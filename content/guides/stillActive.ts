import { guide } from './guide';

/** The account seems to be there although the deletion was asked for (guide G26, C17). */
export default guide({
  id: 'stillActive',
  group: 'trouble',
  sources: ['guideArticle', 'commonKnowledge'],
  steps: [
    {
      id: 'confirmed',
      answers: [
        { id: 'yes', to: 'howDoYouSee' },
        { id: 'no', to: 'openAgain' },
        { id: 'notSure', to: 'openAgain' },
      ],
    },
    {
      id: 'openAgain',
      page: 'deleteAccount',
      answers: [
        { id: 'wasNotDone', to: 'deleteAgain' },
        { id: 'wasDone', to: 'howDoYouSee' },
        { id: 'notSure', to: 'howDoYouSee' },
      ],
    },
    {
      id: 'howDoYouSee',
      answers: [
        { id: 'mailComes', to: 'mailLag' },
        { id: 'appShows', to: 'appLag' },
        { id: 'signedIn', to: 'write' },
        { id: 'otherwise', to: 'write' },
      ],
    },
    {
      id: 'mailLag',
      answers: [
        { id: 'stopped', to: 'solved' },
        { id: 'goesOn', to: 'write' },
        { id: 'tooEarly', to: 'comeBack' },
      ],
    },
    {
      id: 'appLag',
      answers: [
        { id: 'stopped', to: 'solved' },
        { id: 'goesOn', to: 'write' },
        { id: 'tooEarly', to: 'comeBack' },
      ],
    },
  ],
  exits: [
    { id: 'comeBack', mood: 'wait', route: 'calendar' },
    { id: 'solved', mood: 'good' },
    { id: 'deleteAgain', mood: 'open', task: 'confirmDeletion', route: 'guides/companion' },
    { id: 'write', mood: 'open', task: 'followUp', route: 'messages/stillActive' },
  ],
});
