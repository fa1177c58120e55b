import type { Evaluation } from '@/content/evaluate';
import type { ShownHint } from '@/content/hints/hint';
import type { HintId, TaskId } from '@/content/ids';
import type { Settings } from '@/content/memory/memory';
import type { TaskState } from '@/content/tasks/states';
import type { Translator } from '@/content/translator';
import type { CheckAnswer } from '@/content/verdict/answers';
import type { CheckId } from '@/content/verdict/checks';
import type { CommandView, OverlayState } from './overlayState';
import type { Remembered } from './remember';

export type OverlayAction =
  | { type: 'remembered'; memory: Remembered; t: Translator | undefined }
  | { type: 'evaluated'; evaluation: Evaluation; now: number }
  | { type: 'left' }
  | { type: 'lineToggled' | 'whyToggled' | 'hintHidden'; id: HintId }
  | { type: 'allToggled' | 'orphaned' | 'unfolded' }
  /** `noGrant`: the browser wants a press in the toolbar first. */
  | { type: 'failed'; noGrant?: boolean }
  | { type: 'commandShown'; id: HintId; view: CommandView | undefined }
  | { type: 'settingsSet'; settings: Partial<Settings> }
  | { type: 'taskSet'; task: TaskId; state: TaskState['state']; at: number }
  | { type: 'checkAnswered'; check: CheckId; answer: CheckAnswer | undefined }
  | { type: 'placed'; tucked: boolean };

const isUrgent = ({ hint, values }: ShownHint): boolean =>
  Boolean(values.first) || hint.severity === 'noWayBack' || (hint.first === true && hint.severity === 'wait');

/**
 * What the person has to see at once, each with its step: one step is told from another by it alone. Before the first
 * step there is none: that its button is found later closes nothing that is being read.
 */
const urgentIn = ({ hints }: Evaluation, hidden: ReadonlySet<HintId>): string[] =>
  hints
    .filter((shown) => isUrgent(shown) && !hidden.has(shown.hint.id))
    .map(({ hint, values }) => `${hint.id} ${values.first ? (values.step ?? '') : ''}`);

const evaluated = (state: OverlayState, evaluation: Evaluation, now: number): OverlayState => {
  const isOther = state.evaluation?.page !== evaluation.page;
  const urgent = urgentIn(evaluation, state.hidden);
  const isAlert = !isOther && urgent.some((one) => !state.urgent?.includes(one));
  return {
    ...state,
    evaluation,
    now,
    urgent,
    ...(isOther ? { enteredAt: now, all: false } : {}),
    // Whatever was open before, what cannot be undone and the next step have to be seen.
    ...(isOther || isAlert ? { open: undefined, why: undefined, insisted: false } : {}),
    alerts: state.alerts + Number(isAlert),
  };
};

const withMemory = (state: OverlayState, memory: Partial<Remembered>): OverlayState => ({
  ...state,
  memory: { ...state.memory, ...memory },
  notice: undefined,
});

/** The overlay after something happened: pure, and the only place that decides it. */
export const reduce = (state: OverlayState, action: OverlayAction): OverlayState => {
  const { memory } = state;
  switch (action.type) {
    case 'remembered':
      return { ...state, memory: action.memory, t: action.t };
    case 'evaluated':
      return evaluated(state, action.evaluation, action.now);
    case 'left':
      return { ...state, evaluation: undefined, urgent: undefined, open: undefined, why: undefined };
    case 'lineToggled':
      return { ...state, open: state.open === action.id ? undefined : action.id, why: undefined };
    case 'whyToggled':
      return { ...state, why: state.why === action.id ? undefined : action.id };
    case 'allToggled':
      return { ...state, all: !state.all };
    case 'hintHidden':
      return { ...state, hidden: new Set([...state.hidden, action.id]), open: undefined, why: undefined };
    case 'commandShown': {
      const commandViews = new Map(state.commandViews);
      if (action.view) commandViews.set(action.id, action.view);
      else commandViews.delete(action.id);
      return { ...state, commandViews };
    }
    case 'settingsSet':
      return withMemory(state, { settings: { ...memory.settings, ...action.settings } });
    case 'taskSet': {
      const { task, at } = action;
      const set = { ...memory.tasks[task], state: action.state, at };
      return withMemory(state, { tasks: { ...memory.tasks, [task]: set } });
    }
    case 'checkAnswered':
      return withMemory(state, { answers: { ...memory.answers, [action.check]: action.answer } });
    case 'unfolded':
      return { ...state, insisted: true, tucked: false };
    case 'placed':
      return { ...state, tucked: action.tucked && !state.insisted };
    case 'failed':
      return { ...state, notice: action.noGrant ? 'panel.byToolbar' : 'panel.failed' };
    case 'orphaned':
      return { ...state, notice: 'panel.orphan', orphan: true };
  }
};
