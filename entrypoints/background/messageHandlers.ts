import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isCasebookPlace } from '@/content/casebook/routes';
import { readCopy } from '@/content/memory/copy';
import { readMemory } from '@/content/memory/read';
import { action } from '@/content/memory/schema';
import type { Answer, Message } from '@/content/messages';
import { followRegion } from './answerDates';
import { refreshBadge } from './badge';
import { keepTelling, refreshKept } from './kept';
import { orderLacks } from './orderLacks';
import { ordersHeld } from './ordersHeld';
import { refreshOverlayMessages } from './overlayMessages';
import { saveAddresses } from './saveAddresses';
import { saveOrders } from './saveOrders';
import { put, write } from './storageQueue';
import { dropPicture, pendingPicture, takePicture } from './takePicture';
import { wipeAll } from './wipeAll';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;
type Answers = { [Kind in Message['kind']]: (message: Of<Kind>) => Promise<Answer> };

const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
};

const actions = z.array(action).check(z.maxLength(100));

/** Nothing else names another region, and ticks should not wait for it to be looked up. */
const namesRegion = (one: z.infer<typeof action>) =>
  one.type === 'setSettings' && one.settings.region !== undefined;

/** What is saved stays saved, and is told so, even where memory could not be told of it: the next start tells it. */
const thenKept = async (answer: Answer, tell = refreshKept): Promise<Answer> => {
  await tell().catch(() => undefined);
  return answer;
};

/** One answer for each kind of message. A rejection is told to the sender in its own words. */
export const messageHandlers: Answers = {
  dispatch: async (message) => {
    const checked = actions.safeParse(message.actions);
    if (!checked.success) return { ok: false, reason: 'badOperation' };
    if (!checked.data.some(namesRegion)) {
      await write(checked.data);
      return { ok: true };
    }
    const { region } = (await readMemory('settings')).settings;
    await write(checked.data);
    await followRegion(region);
    return { ok: true };
  },
  saveOrders: async (message) => thenKept(await saveOrders(message), keepTelling),
  saveAddresses: async (message) => thenKept(await saveAddresses(message)),
  casebookChanged: () => thenKept({ ok: true }),
  orderLacks,
  ordersHeld,
  openCasebook: async ({ route }) => {
    if (route !== '' && !isCasebookPlace(route)) return { ok: false, reason: 'badRoute' };
    await openPage(`/casebook.html#${route}`);
    return { ok: true };
  },
  takePicture,
  pendingPicture,
  dropPicture,
  loadMemory: async ({ file }) => {
    const read = readCopy(file);
    if (!read.ok) return read;
    await put(read.copy);
    // What the copy knew of a casebook says nothing of this one.
    return thenKept({ ok: true });
  },
  deleteEverything: async () => {
    await wipeAll();
    // Our own texts come back at once, so that open pages still have their hints.
    await refreshOverlayMessages();
    await refreshBadge();
    return { ok: true };
  },
};
