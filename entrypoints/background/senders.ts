import { browser } from 'wxt/browser';
import { fromCards } from '@/content/memory/operations';
import type { Message } from '@/content/messages';

export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
}

const cardKinds: readonly Message['kind'][] = ['change', 'saveOrders', 'saveAddresses', 'openCasebook'];
const ours = (sender: Sender) =>
  (sender.url ?? sender.origin ?? '').startsWith(browser.runtime.getURL('/' as never));
const fromStore = (sender: Sender) => {
  try {
    return /(^|\.)aliexpress\.(com|us)$/.test(new URL(sender.url ?? sender.origin ?? '').hostname);
  } catch {
    return false;
  }
};

/**
 * Whether a sender may ask this: our own pages everything, cards on the site's pages only what cards offer.
 * A broken page could forge what a card sends, so cards can reach nothing personal and nothing that cannot be undone.
 */
export const mayAsk = (sender: Sender, message: Message): boolean => {
  if (sender.id !== browser.runtime.id) return false;
  if (ours(sender)) return true;
  if (!fromStore(sender) || !cardKinds.includes(message.kind)) return false;
  return (
    message.kind !== 'change' ||
    message.operations.every(({ op }) => (fromCards as readonly string[]).includes(op))
  );
};
