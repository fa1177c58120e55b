import { matchesOf } from '../content/pages/matches';

/** Pages that show something a person may want to keep: the second content script is loaded there and nowhere else. */
export const savingPages = [
  'orderList',
  'oldOrderList',
  'orderDetail',
  'tracking',
  'refundList',
  'refundDetail',
  'addresses',
];

/** Put into the manifest by the build, so that the script itself does not carry the table of all pages. */
export const savingMatches = (): string[] => matchesOf(savingPages);
