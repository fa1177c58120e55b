import { browser } from 'wxt/browser';
import type { BrowserApi } from '@/components/page/browserApi';
import { requestPersistence, storagePersistence } from '@/content/casebook/storagePersistence';
import { send } from '@/content/messages';
import type { TakenPicture } from '@/content/pictures/takenPicture';
import { askReport } from './askReport';
import { openBeside } from './openBeside';

/** The permission is optional and only asked for here. `uninstallSelf` needs none; our own page has asked before. */
export const browserApi: BrowserApi = {
  askNotify: () => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  removeExtension: () =>
    browser.management.uninstallSelf({ showConfirmDialog: false }).catch(() => undefined),
  // The schema of memory is large and rarely needed: it is loaded with the first use.
  progressFile: async (memory) => (await import('@/content/memory/copy')).copyOf(memory, Date.now()),
  storagePersistence,
  requestPersistence,
  ...(openBeside ? { openBeside } : {}),
  takePicture: async () => (await send({ kind: 'takePicture' })).ok,
  pendingPicture: async () => {
    const answer = await send<TakenPicture>({ kind: 'pendingPicture' });
    return answer.ok ? answer.data : undefined;
  },
  dropPicture: async () => {
    const answer = await send({ kind: 'dropPicture' });
    if (!answer.ok) throw new Error(answer.reason);
  },
  pageReport: askReport,
  issues: () => __ISSUES__,
  deleteEverything: async () => {
    const answer = await send({ kind: 'deleteEverything' });
    if (!answer.ok) throw new Error(answer.reason);
  },
};
