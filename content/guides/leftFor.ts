import type { GuideState } from '../memory/memory';
import type { Guide } from './guide';
import { type GuideMemory, guideNow } from './guideNow';
import { back, where } from './walk';

/** Guides that sent the person here to come back, and the step there that they left. */
export const leftFor = (
  route: string,
  guides: readonly Guide[],
  memory: GuideMemory,
  now: number,
): { id: string; state: GuideState }[] =>
  guides.flatMap((guide) => {
    if (!memory.guides[guide.id]) return [];
    const state = guideNow(guide, memory, now);
    const { exit } = where(guide, state);
    return exit?.comesBack && exit.route === route ? [{ id: guide.id, state: back(guide, state, now) }] : [];
  });
