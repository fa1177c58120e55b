import { observation } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { inStage, task } from './task';

/** Tasks of the stage "delete", in their order. */
export const deleteTasks = inStage('delete', {
  openDeletePage: task({ minutes: 1, links: [{ id: 'deletePage', url: pageAddresses.deleteAccount }] }),
  /** Only needed when the delete page refuses, or its button is not there. */
  askSupport: task({
    minutes: 10,
    route: 'messages/deleteChat',
    links: [
      { id: 'help', url: pageAddresses.helpHome },
      { id: 'service', url: pageAddresses.serviceHome },
    ],
    neededWhen: (seen) =>
      observation(seen, 'deleteAccount', 'button')?.value === 'hidden' ||
      observation(seen, 'deleteAccount', 'step')?.value === 'refused',
  }),
  /** No source gives the words of the site's confirmation: that it is done, the person says. */
  confirmDeletion: task({
    minutes: 3,
    route: 'guides/companion',
    links: [{ id: 'deletePage', url: pageAddresses.deleteAccount }],
  }),
});
