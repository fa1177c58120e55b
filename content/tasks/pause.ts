import { pageAddresses } from '../pageAddresses';
import { inStage, task } from './task';

/** Tasks of the stage "pause", in their order. */
export const pauseTasks = inStage('pause', {
  deactivate: task({
    minutes: 3,
    journeys: ['pause'],
    links: [{ id: 'deactivate', url: pageAddresses.deactivateAccount }],
  }),
});
