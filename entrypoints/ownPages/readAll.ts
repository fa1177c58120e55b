import type { Memory } from '@/content/memory/memory';
import { readKept } from '@/content/memory/read';

/** Memory for a page of ours. What a newer version wrote is shown as far as it fits, and can only be read. */
export const readAll = async (): Promise<{ memory: Memory; isNewer: boolean }> => {
  const { memory, newer } = await readKept();
  if (!newer) return { memory, isNewer: false };
  // The schema is large, and needed here only.
  const { open } = await import('@/content/memory/migrate');
  return { memory: open(newer).memory, isNewer: true };
};
