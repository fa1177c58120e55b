import { type ObservedFacts, observation } from '../facts';
import type { GuideState, Memory } from '../memory/memory';
import { evaluateCheck } from '../verdict/evaluateCheck';
import { pagesToOpen } from '../verdict/pagesToOpen';
import type { Guide, Step } from './guide';
import { begin, passOver, type Where, where } from './walk';

/** What of memory says where a guide stands. */
export type GuideMemory = Pick<Memory, 'guides' | 'tasks' | 'seen' | 'answers'>;

const hour = 60 * 60_000;

const isKnown = ({ knownBy = [] }: Step, seen: ObservedFacts, now: number): boolean =>
  knownBy.some(({ page, fact, is }) => {
    const one = observation(seen, page, fact);
    return one?.value === is && Math.abs(now - one.at) < hour;
  });

/**
 * The state of a guide as it stands now: pages that have told what is needed and checks that are clear are passed over.
 * Worked out anew from memory each time, so leaving, a restart or a stopped worker lose nothing.
 */
export const guideNow = (guide: Guide, { guides, seen, answers }: GuideMemory, now: number): GuideState => {
  const left: readonly string[] = pagesToOpen(seen, answers, now);
  const isOver = (step: Step): boolean => {
    if (step.untilSeen) return step.page !== undefined && !left.includes(step.page);
    if (step.check) return evaluateCheck(step.check, seen, answers, now).state === 'clear';
    return isKnown(step, seen, now);
  };
  return passOver(guide, guides[guide.id] ?? begin(guide, now), isOver, now);
};

/** Whether the person is on a guide: begun, and not yet at its end. The step is the one to go on with. */
export const isUnderWay = (guide: Guide, memory: GuideMemory, now: number): Where['step'] =>
  memory.guides[guide.id] && where(guide, guideNow(guide, memory, now)).step;
