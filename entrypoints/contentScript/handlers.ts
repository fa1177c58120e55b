import type { HideFor, Intent } from '@/components/panel/panelView';
import type { HintId } from '@/content/ids';
import type { Action } from '@/content/memory/actions';
import { type Answer, dispatch, send } from '@/content/messages';
import type { CommandId } from './commands';
import type { OverlayState } from './overlayState';
import type { OverlayAction } from './reduce';

interface With {
  state(): OverlayState;
  update(action: OverlayAction): void;
  /** Tells the person that something did not work, or that the extension went away. */
  failed(): void;
  anchor(hint: HintId): Element | null;
  run(hint: HintId, command?: CommandId): void;
  stop(hint: HintId): void;
  focus(selector: string): void;
}

type Handlers = { [Do in Intent['do']]: (intent: Extract<Intent, { do: Do }>) => void };

/** What pressing does. It is shown at once and told to memory; where memory refuses, the person is told. */
export const createHandlers = ({ state, update, failed, anchor, run, stop, focus }: With) => {
  const failing = (asked: Promise<Answer>) =>
    void asked.then(({ ok }) => {
      if (!ok) failed();
    }, failed);
  const tell = (...actions: Action[]) => failing(dispatch(...actions));

  const hide = (hint: HintId, how: HideFor) => {
    const page = state().evaluation?.page;
    stop(hint);
    update({ type: 'hintHidden', id: hint });
    if (how !== 'once' && page) tell({ type: 'dismiss', hint, on: how === 'always' ? 'always' : page });
    focus('.fold');
  };
  const fold = (folded: boolean) => {
    if (!folded) update({ type: 'unfolded' });
    if (folded !== state().memory.settings.folded) {
      update({ type: 'settingsSet', settings: { folded } });
      tell({ type: 'setSettings', settings: { folded } });
    }
    focus(folded ? '.tab' : '.fold');
  };
  const on: Handlers = {
    run: ({ hint, command }) => run(hint, command),
    showMe: ({ hint }) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      anchor(hint)?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    },
    toggleLine: ({ hint }) => update({ type: 'lineToggled', id: hint }),
    toggleWhy: ({ hint }) => update({ type: 'whyToggled', id: hint }),
    toggleAll: () => update({ type: 'allToggled' }),
    hide: ({ hint, how }) => hide(hint, how),
    fold: () => fold(true),
    unfold: () => fold(false),
    openRoute: ({ route }) => failing(send({ kind: 'openCasebook', route })),
    setTask: ({ task, state: set }) => {
      const at = Date.now();
      update({ type: 'taskSet', task, state: set, at });
      tell({ type: 'setTask', id: task, state: set, at });
    },
    answer: ({ check, answer }) => {
      const at = Date.now();
      update({ type: 'checkAnswered', check, answer: { answer, at } });
      tell({ type: 'answerCheck', check, answer, at });
    },
    accept: ({ checks }) => {
      const at = Date.now();
      for (const { id, ...count } of checks)
        update({ type: 'checkAnswered', check: id, answer: { answer: 'accepted', at, ...count } });
      tell(...checks.map(({ id }) => ({ type: 'acceptCheck', check: id, at }) as const));
    },
    undoAnswer: ({ checks }) => {
      for (const check of checks) update({ type: 'checkAnswered', check, answer: undefined });
      tell(...checks.map((check) => ({ type: 'undoAnswer', check }) as const));
    },
  };
  return (intent: Intent): void => on[intent.do](intent as never);
};
