import { guide } from './guide';

/** Deactivated instead of deleted: the account can come back and keeps its data (guide C4). */
export default guide({
  id: 'onlyDeactivated',
  group: 'trouble',
  sources: ['legacyGuides', 'deletionGuides'],
  steps: [
    {
      id: 'whatWasSaid',
      answers: [
        { id: 'deactivated', to: 'enough' },
        { id: 'deleted', to: 'wasDeleted' },
        { id: 'notSure', to: 'enough' },
      ],
    },
    {
      id: 'enough',
      answers: [
        { id: 'yes', to: 'paused' },
        { id: 'no', to: 'whichWay' },
        { id: 'notSure', to: 'paused' },
      ],
    },
    {
      id: 'whichWay',
      answers: [
        { id: 'write', to: 'write' },
        { id: 'signIn', to: 'signInAgain' },
      ],
    },
    {
      id: 'signInAgain',
      page: 'deleteAccount',
      mark: 'unproven',
      answers: [
        { id: 'buttonThere', to: 'deleteNow' },
        { id: 'buttonNotThere', to: 'write' },
        { id: 'notPossible', to: 'write' },
      ],
    },
  ],
  exits: [
    { id: 'wasDeleted', mood: 'good', task: 'keepConfirmation', route: 'proof/confirmation' },
    { id: 'paused', mood: 'good' },
    { id: 'deleteNow', mood: 'open', task: 'confirmDeletion', route: 'guides/companion' },
    { id: 'write', mood: 'open', task: 'askSupport', route: 'messages/deleteOfficer' },
  ],
});
