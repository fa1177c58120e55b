import { guides } from '@/content/guides';
import { guideNow } from '@/content/guides/guideNow';
import { readMemory } from '@/content/memory/read';
import { write } from './storageQueue';

/**
 * Moves guides on as pages tell what their steps wait for, so that cards in a page only need to read where they stand.
 * A guide that stands where it stood is not written.
 */
export const moveGuides = async (): Promise<void> => {
  const memory = await readMemory('guides', 'tasks', 'seen', 'answers');
  const moved = guides.flatMap((guide) => {
    const held = memory.guides[guide.id];
    const state = guideNow(guide, memory, Date.now());
    return held && held.step !== state.step ? [{ type: 'setGuide' as const, id: guide.id, state }] : [];
  });
  if (moved.length > 0) await write(moved);
};
