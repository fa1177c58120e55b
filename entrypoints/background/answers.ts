import { browser } from 'wxt/browser';
import { z } from 'zod';
import { operation } from '@/content/memory/shape';
import type { Answer, Message } from '@/content/messages';
import { forget, write } from './writer';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;
type Answers = { [Kind in Message['kind']]: (message: Of<Kind>) => Promise<Answer> };

const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
};

const operations = z.array(operation).max(100);
const rooms = /^[a-zA-Z]{0,30}(?:\/[0-9A-Za-z-]{0,40})?$/;

/** One answer for each kind of message. A rejection is told to the sender in its own words. */
export const answers: Answers = {
  change: async (message) => {
    const checked = operations.safeParse(message.operations);
    if (!checked.success) return { ok: false, reason: 'badOperation' };
    await write(checked.data);
    return { ok: true };
  },
  saveOrders: async () => ({ ok: false, reason: 'noCasebook' }),
  openCasebook: async ({ room }) => {
    if (!rooms.test(room)) return { ok: false, reason: 'badRoom' };
    await openPage(`/casebook.html#${room}`);
    return { ok: true };
  },
  loadMemory: async () => ({ ok: false, reason: 'noCopy' }),
  deleteEverything: async () => {
    await forget();
    return { ok: true };
  },
};
