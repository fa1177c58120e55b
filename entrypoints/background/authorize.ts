import { browser } from 'wxt/browser';
import { type Action, fromCards } from '@/content/memory/actions';
import type { Message } from '@/content/messages';
import { detectPage } from '@/content/pages/detect';

export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
}

const cardKinds: readonly Message['kind'][] = [
  'dispatch',
  'saveOrders',
  'saveAddresses',
  'orderLacks',
  'ordersHeld',
  'openCasebook',
  // The picture is shown to the person alone, and only where they pressed our button.
  'takePicture',
];
const ours = (sender: Sender) =>
  (sender.url ?? sender.origin ?? '').startsWith(browser.runtime.getURL('/' as never));
const onTheirPage = ({ url }: Sender) => url !== undefined && detectPage(url) !== undefined;
/** Where the cards stand, whether they are folded, closing or pausing; everything else is set in our own pages. */
const cardSettings = ['corner', 'folded', 'journey'];

const fromCardsOnly = (action: Action): boolean =>
  (fromCards as readonly string[]).includes(action?.type) &&
  // What the casebook holds, no page can tell.
  (action.type !== 'recordFacts' || action.page !== 'casebook') &&
  (action.type !== 'setSettings' ||
    Object.keys(action.settings ?? {}).every((name) => cardSettings.includes(name)));

/**
 * Whether a sender may ask this: our own pages everything, cards on the site's pages only what cards offer.
 * A broken page could forge what a card sends, so cards can reach nothing personal and nothing that cannot be undone.
 */
export const authorize = (sender: Sender, message: Message): boolean => {
  if (sender.id !== browser.runtime.id) return false;
  if (ours(sender)) return true;
  if (!onTheirPage(sender) || !cardKinds.includes(message.kind)) return false;
  return (
    message.kind !== 'dispatch' || (Array.isArray(message.actions) && message.actions.every(fromCardsOnly))
  );
};
