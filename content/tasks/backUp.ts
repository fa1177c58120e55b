import { observation } from '../facts';
import { pageAddresses } from '../pageAddresses';
import { emptyPage } from './emptyPage';
import { kept } from './kept';
import { inStage, task } from './task';

const page = emptyPage('addresses', 'addresses');

/** Tasks of the stage "backUp", in their order. */
export const backUpTasks = inStage('backUp', {
  /** The site prints no total: only lists read to their end tell that all is saved. */
  saveOrders: task({
    minutes: 3,
    links: [{ id: 'orders', url: pageAddresses.orderList }],
    partlyBy: (seen) => kept(seen, 'orders'),
    looksDone: (seen) =>
      observation(seen, 'casebook', 'ordersWhole')?.value === true ? kept(seen, 'orders') : undefined,
  }),
  requestOfficialFile: task({
    minutes: 3,
    route: 'officialFile',
    links: [{ id: 'privacyCenter', url: pageAddresses.privacyCenter }],
  }),
  saveReceipts: task({ minutes: 5, links: [{ id: 'orders', url: pageAddresses.orderList }] }),
  saveAddresses: task({
    minutes: 1,
    route: 'addresses',
    journeys: ['close', 'pause'],
    links: [{ id: 'addresses', url: pageAddresses.addresses }],
    partlyBy: (seen) => kept(seen, 'addresses'),
    looksDone: (seen, now) => {
      const held = kept(seen, 'addresses');
      const shown = observation(seen, 'addresses', 'addresses')?.value;
      const isAll = held && typeof shown === 'number' && held.count >= shown;
      return isAll ? { ...held, text: 'kept' } : page.looksDone?.(seen, now);
    },
  }),
  saveAccountDetails: task({
    minutes: 3,
    route: 'accountDetails',
    links: [{ id: 'account', url: pageAddresses.accountHome }],
    looksDone: (seen) => {
      const details = observation(seen, 'casebook', 'details');
      return details?.value === true ? { at: details.at, page: 'casebook' } : undefined;
    },
  }),
  saveChats: task({ minutes: 5, links: [{ id: 'messages', url: pageAddresses.messages }] }),
  saveWishList: task({
    minutes: 3,
    links: [{ id: 'wishList', url: pageAddresses.wishList }, { id: 'shops' }],
    ...emptyPage('wishList', 'items'),
  }),
});
