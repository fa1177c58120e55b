import type { PanelHint, PanelView } from '@/components/panel/panelView';
import type { Evaluation } from '@/content/evaluate';
import type { ShownHint } from '@/content/hints/hint';
import type { HintId } from '@/content/ids';
import { journeyNow } from '@/content/tasks/task';
import type { Translator } from '@/content/translator';
import { type Verdict, verdictOf } from '@/content/verdict/evaluateVerdict';
import type { OverlayState } from './overlayState';
import { isSettled } from './selectActions';
import { selectHint } from './selectHint';

/** More lines are one press away. */
export const atMost = 4;

const tones = { ready: 'good', notReady: 'wait', notKnown: 'plain', deleted: 'good' } as const;

/** The verdict in a word. Whoever pauses or is locked out is not told whether they could close. */
const chipOf = ({ settings }: OverlayState['memory'], { kind, alive }: Verdict, t: Translator) => {
  if (journeyNow(settings.journey, kind === 'deleted') !== 'close') return undefined;
  return alive
    ? ({ text: t('panel.chip.alive'), tone: 'wait' } as const)
    : ({ text: t(`panel.chip.${kind}`), tone: tones[kind] } as const);
};

/** What was answered before this page was opened gives way to what was not. */
const inOrder = (shown: readonly ShownHint[], state: OverlayState, verdict: Verdict): ShownHint[] => {
  const isLater = (one: ShownHint) => isSettled(one, state, verdict, state.enteredAt);
  return [...shown.filter((one) => !isLater(one)), ...shown.filter(isLater)];
};

/**
 * What the panel shows of a state: the page's one main thing, the other hints as lines. Undefined: nothing.
 * @param finds whether the element that a hint speaks of is on the page
 */
export const selectPanel = (
  state: OverlayState,
  evaluation: Evaluation | undefined,
  t: Translator | undefined,
  finds: (hint: HintId) => boolean,
): PanelView | undefined => {
  if (!evaluation || !t) return undefined;
  const { memory, all, commandViews, notice } = state;
  const verdict = verdictOf(memory, state.now);
  const shown = evaluation.hints.filter(({ hint }) => !state.hidden.has(hint.id));
  const ordered = inOrder(shown, state, verdict);
  const [first, ...rest] = ordered.map(
    (one): PanelHint => selectHint(one, { state, evaluation, verdict, t, finds }),
  );
  if (!first) return undefined;
  const lines = all ? rest : rest.slice(0, atMost);
  const chip = chipOf(memory, verdict, t);
  const { settings } = memory;
  return {
    page: t.of(`pages.${evaluation.page}`),
    ...(chip ? { chip } : {}),
    main: first,
    lines,
    more: rest.length - lines.length,
    all: all && rest.length > atMost,
    open: lines.some(({ id }) => id === state.open) ? state.open : undefined,
    why: state.why,
    takeover: shown.map(({ hint }) => commandViews.get(hint.id)).find((view) => view?.takesOver)?.child,
    folded: settings.folded || state.tucked,
    corner: settings.corner,
    appearance: settings.appearance,
    notice: notice && t(notice),
    orphan: state.orphan,
  };
};
