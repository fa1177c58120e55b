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
      ],
    },
    {
      id: 'openAgain',
      page: 'deleteAccount',
      answers: [
        { id: 'wasNotDone', to: 'deleteAgain' },
        { id: 'wasDone', to: 'howDoYouSee' },
      ],
    },
    {
      id: 'howDoYouSee',
      answers: [
        { id: 'mailComes', to: 'mailLag' },
        { id: 'appShows', to: 'appLag' },
        { id: 'signedIn', to: 'write' },
      ],
    },
    {
      id: 'mailLag',
      answers: [
        { id: 'stopped', to: 'solved' },
        { id: 'goesOn', to: 'write' },
      ],
    },
    {
      id: 'appLag',
      answers: [
        { id: 'stopped', to: 'solved' },
        { id: 'goesOn', to: 'write' },
      ],
    },
  ],
  exits: [
    { id: 'solved', mood: 'good' },
    { id: 'deleteAgain', mood: 'open', task: 'confirmDeletion', route: 'guides/companion' },
    { id: 'write', mood: 'open', task: 'followUp', route: 'messages/stillActive' },
  ],
});
