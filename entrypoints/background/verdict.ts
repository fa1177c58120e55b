import { readMemory } from '@/content/memory/read';
import { verdictNow } from '@/content/verdictNow';
import { put } from './writer';

/** Keeps the verdict beside what it is worked out from, so that cards in pages only read it. */
export const refreshVerdict = async (): Promise<void> => {
  const { tasks, seen, verdict } = await readMemory('tasks', 'seen', 'verdict');
  const now = verdictNow({ tasks, seen }, Date.now());
  const isNew = Object.entries(now).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(verdict[name as keyof typeof verdict]),
  );
  if (isNew) await put({ verdict: now });
};
