import { dateOf } from '@/content/dateOf';
import type { Memory } from '@/content/memory/memory';
import type { BrowserApi } from './browserApi';
import { download } from './download';

/** Hands over a copy of the progress. */
export const downloadProgress = async (api: BrowserApi, memory: Memory): Promise<void> =>
  download(
    `leavewell-progress-${dateOf(Date.now())}.json`,
    await api.progressFile(memory),
    'application/json',
  );
