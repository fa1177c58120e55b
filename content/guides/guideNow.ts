import type { GuideState, Memory } from '../memory/memory';
import { readiness } from '../readiness';
import { tasks } from '../tasks';
import type { Guide, Step } from './guide';
import { begin, passOver, type Where, where } from './walk';

/** What of memory says where a guide stands. */
export type GuideMemory = Pick<Memory, 'guides' | 'tasks' | 'seen'>;

/**
 * The state of a guide as it stands now: pages that have told what is needed are passed over. Worked out anew from memory
 * each time, so leaving, a restart or a stopped worker lose nothing.
 */
export const guideNow = (guide: Guide, memory: GuideMemory, now: number): GuideState => {
  // That the account is deleted answers every task, but opens no page.
  const { confirmDeletion: _, ...states } = memory.tasks;
  const left: readonly string[] = readiness(tasks, states, memory.seen, now).pages;
  const isOver = ({ page, untilSeen }: Step) =>
    untilSeen === true && page !== undefined && !left.includes(page);
  return passOver(guide, memory.guides[guide.id] ?? begin(guide, now), isOver, now);
};

/** Whether the person is on a guide: begun, and not yet at its end. The step is the one to go on with. */
export const isUnderWay = (guide: Guide, memory: GuideMemory, now: number): Where['step'] =>
  memory.guides[guide.id] && where(guide, guideNow(guide, memory, now)).step;
