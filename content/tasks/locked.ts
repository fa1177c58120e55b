import { inStage, task } from './task';

/** What can be done without signing in, in its order (guide `locked`). */
export const lockedTasks = inStage('locked', {
  findProof: task({ minutes: 5, journeys: ['locked'], route: 'guides/locked' }),
  claimAtBank: task({ minutes: 5, journeys: ['locked'] }),
  askDataByMail: task({ minutes: 5, journeys: ['locked'], route: 'messages/askForData' }),
  askDeletionByMail: task({ minutes: 5, journeys: ['locked'], route: 'messages/deleteOfficer' }),
});
