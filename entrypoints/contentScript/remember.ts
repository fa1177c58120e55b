import type { Memory } from '@/content/memory/memory';
import { onMemory, readMemory } from '@/content/memory/read';

const needed = ['settings', 'tasks', 'seen', 'answers', 'dismissed', 'guides', 'overlayMessages'] as const;
export type Remembered = Pick<Memory, (typeof needed)[number]>;

/**
 * What the overlay needs of memory, and what changes of it later. What changes while it is first read wins over what was
 * read.
 */
export const remember = async (
  changed: (memory: Remembered) => void,
  signal: AbortSignal,
): Promise<Remembered> => {
  let memory: Remembered | undefined;
  let early: Partial<Memory> = {};
  onMemory((news) => {
    if (!memory) {
      early = { ...early, ...news };
      return;
    }
    memory = { ...memory, ...news };
    changed(memory);
  }, signal);
  memory = { ...(await readMemory(...needed)), ...early };
  return memory;
};
