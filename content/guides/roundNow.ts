import type { Seen } from '../facts';
import type { GuideState } from '../memory/memory';
import { readiness } from '../readiness';
import { tasks } from '../tasks';
import type { TaskStates } from '../tasks/states';
import type { Step } from './guide';
import round from './round';
import { begin, passOver, type Where, where } from './walk';

/** What the round looks at. */
export interface RoundMemory {
  guides: Record<string, GuideState>;
  tasks: TaskStates;
  seen: Seen;
}

/**
 * Where the round stands: at the first page that still has to be seen and was not passed over, or at its end. It is
 * worked out anew from memory each time, so leaving, a restart or a stopped worker lose nothing.
 */
export const roundNow = (memory: RoundMemory, now: number): Where => {
  const left = readiness(tasks, memory.tasks, memory.seen, now).pages;
  const isKnown = (step: Step) => !left.includes(step.id);
  return where(round, passOver(round, memory.guides.round ?? begin(round, now), isKnown, now));
};

/** Whether the person is on a round: begun, and not yet at its end. */
export const isOnRound = (memory: RoundMemory, now: number): boolean =>
  memory.guides.round !== undefined && roundNow(memory, now).step !== undefined;
