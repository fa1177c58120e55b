import type { GuideState } from '../memory/memory';
import type { Exit, Guide, Step } from './guide';
import { waysOn } from './guide';

/** Where a person stands in a guide: at a step or at an exit, with the steps already behind them. */
export type Where = { behind: Step[] } & (
  | { step: Step; exit?: undefined }
  | { exit: Exit; step?: undefined }
);

/** What a result holds for a step without a test. */
const went = 'went';

const firstOf = (guide: Guide) => guide.steps[0] as Step;
const stepOf = (guide: Guide, id: string) => guide.steps.find((step) => step.id === id);
const exitOf = (guide: Guide, id: string) => guide.exits.find((exit) => exit.id === id);

const wayOn = (step: Step, result: string | undefined): string | undefined =>
  step.answers ? step.answers.find(({ id }) => id === result)?.to : result && step.next;

/**
 * Follows the results from the first step until the step the state names, or as far as they lead: a state of an older
 * version of the guide ends where it no longer fits.
 */
export const where = (guide: Guide, state?: GuideState): Where => {
  const behind: Step[] = [];
  let step = firstOf(guide);
  while (state && step.id !== state.step && behind.length < guide.steps.length) {
    const to = wayOn(step, state.results[step.id]);
    const exit = to === undefined ? undefined : exitOf(guide, to);
    if (exit) return { behind: [...behind, step], exit };
    const next = to === undefined ? undefined : stepOf(guide, to);
    if (!next) break;
    behind.push(step);
    step = next;
  }
  return { behind, step };
};

/** Starts from the first step. */
export const begin = (guide: Guide, now: number): GuideState => ({
  step: firstOf(guide).id,
  results: {},
  at: now,
});

/** The state after an answer to the step in sight; after "next" where the step has no test. */
export const answered = (
  guide: Guide,
  state: GuideState | undefined,
  now: number,
  answer: string = went,
): GuideState => {
  const { step } = where(guide, state);
  const held = state ?? begin(guide, now);
  const to = step && wayOn(step, answer);
  return step && to ? { step: to, results: { ...held.results, [step.id]: answer }, at: now } : held;
};

/** The step before; results are kept, so that the answer given is still shown. */
export const back = (guide: Guide, state: GuideState, now: number): GuideState => {
  const before = where(guide, state).behind.at(-1);
  return before ? { ...state, step: before.id, at: now } : state;
};

/** The most steps that lie between a step and the farthest exit, itself counted. */
const ahead = (guide: Guide, step: Step): number =>
  1 +
  Math.max(0, ...waysOn(step).map((to) => (stepOf(guide, to) ? ahead(guide, stepOf(guide, to) as Step) : 0)));

/** "Step 3 of at most 7". */
export const progressIn = (guide: Guide, it: Where): { at: number; most: number } => ({
  at: it.behind.length + (it.step ? 1 : 0),
  most: it.behind.length + (it.step ? ahead(guide, it.step) : 0),
});

/** Passes over the steps that have nothing left to show or to ask, such as pages whose facts are known by now. */
export const passOver = (
  guide: Guide,
  state: GuideState,
  isKnown: (step: Step) => boolean,
  now: number,
): GuideState => {
  let held = state;
  for (let left = guide.steps.length; left > 0; left--) {
    const { step } = where(guide, held);
    if (!step || !(step.next ?? step.passAs) || !isKnown(step)) break;
    held = answered(guide, held, now, step.passAs);
  }
  return held;
};
