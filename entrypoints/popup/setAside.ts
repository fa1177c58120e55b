import { browser } from 'wxt/browser';
import { download } from '@/components/page/download';
import { dateOf } from '@/content/dateOf';
import { quarantine } from '@/content/memory/keys';

/** What could not be read, exactly as it was kept, by its key. */
export const setAside = async (): Promise<Record<string, unknown>> => {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(quarantine)));
};

export const downloadSetAside = async (): Promise<void> =>
  download(
    `leavewell-set-aside-${dateOf(Date.now())}.json`,
    JSON.stringify(await setAside(), null, 2),
    'application/json',
  );
