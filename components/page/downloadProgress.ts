import { dateOf } from '@/content/dateOf';
import type { Memory } from '@/content/memory/memory';
import { download } from './download';

/** Hands over a copy of the progress. The shape of memory is large and rarely needed: it is loaded with the first use. */
export const downloadProgress = async (memory: Memory): Promise<void> => {
  const { copyOf } = await import('@/content/memory/copy');
  const now = Date.now();
  download(`leavewell-progress-${dateOf(now)}.json`, copyOf(memory, now), 'application/json');
};
