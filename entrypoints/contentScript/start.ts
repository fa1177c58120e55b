import { evaluate } from '@/content/evaluate';
import { isOrphan } from '@/content/messages';
import { withTickCache } from '@/content/pages/dom/tickCache';
import { journeyNow } from '@/content/tasks/task';
import { createTranslator } from '@/content/translator';
import { type Tick, watch } from '@/content/watch';
import { answerPopup } from './answerPopup';
import { createCommandRunner } from './commandRunner';
import { createErrorLogger } from './errorLogger';
import { createHandlers } from './handlers';
import { newState } from './overlayState';
import { type OverlayAction, reduce } from './reduce';
import { type Remembered, remember } from './remember';
import { createOverlay } from './renderOverlay';
import { createFactReporter } from './reportFacts';
import { reportNow } from './reportNow';
import { arrange } from './saving/arrange';
import { stepAside } from './stepAside';

/** Undefined where memory holds texts of another build: the background is about to replace them. */
const translatorIn = ({ overlayMessages }: Remembered) => {
  const { build, language, direction, messages, numberingSystem } = overlayMessages;
  return build === __BUILD__
    ? createTranslator(language, direction, messages, {}, numberingSystem)
    : undefined;
};

/** Joins it all: memory → evaluation → panel, and what was seen back to memory. */
export const start = async (): Promise<void> => {
  const life = new AbortController();
  const { signal } = life;
  const note = createErrorLogger();
  const reportFacts = createFactReporter();
  let ask = (): void => undefined;
  let draw = (): void => undefined;
  const memory = await remember((news) => {
    update({ type: 'remembered', memory: news, t: translatorIn(news) });
    ask();
  }, signal);
  let state = newState(memory, translatorIn(memory));
  const update = (action: OverlayAction) => {
    const before = state;
    state = reduce(state, action);
    if (state !== before) draw();
  };
  const orphaned = () => {
    if (state.orphan) return;
    runner.stopAll();
    update({ type: 'orphaned' });
    life.abort();
  };
  const failed = (reason?: string) =>
    isOrphan() ? orphaned() : update({ type: 'failed', noGrant: reason === 'notAllowedHere' });
  const runner = createCommandRunner(() => state, update, failed);
  const overlay = createOverlay({
    state: () => state,
    onPress: (intent) => handle(intent),
    placed: (tucked) => update({ type: 'placed', tucked }),
    note,
    signal,
  });
  const handle = createHandlers({
    state: () => state,
    update,
    failed,
    anchor: overlay.anchorOf,
    run: runner.run,
    stop: runner.stop,
    focus: overlay.focus,
  });
  draw = overlay.draw;
  answerPopup(
    {
      here: () => ({
        hints: state.evaluation?.hints.filter(({ hint }) => !state.hidden.has(hint.id)).length,
        botCheck: state.evaluation?.botCheck ?? false,
      }),
      report: () => reportNow(state.evaluation),
      aside: () => stepAside(globalThis.leavewellRoot),
    },
    signal,
  );

  const evaluateAt = (at: Tick) => {
    const { settings, tasks, ...remembered } = state.memory;
    const { confirmDeletion } = tasks;
    const deletedAt = confirmDeletion?.state === 'done' ? confirmDeletion.at : undefined;
    const before = state.evaluation?.page;
    const found = evaluate({
      ...at,
      ...remembered,
      document,
      journey: journeyNow(settings.journey, deletedAt !== undefined),
      deletedAt,
    });
    if (!found) return;
    if (before && before !== found.page) runner.stopAll();
    for (const name of found.broken) note(`broken:${name}`, found.page);
    reportFacts(found, remembered.seen, at.now, at.settled);
    // An answer that comes late asks for another look: by then the page may be another one, or none of ours.
    update({ type: 'evaluated', evaluation: arrange(found, () => ask()), now: at.now });
  };
  const tick = (at: Tick | undefined) => {
    if (isOrphan()) return orphaned();
    if (!at) {
      runner.stopAll();
      return update({ type: 'left' });
    }
    // What the panel rings is found with what was read. Commands change the page, so they come after it.
    withTickCache(() => evaluateAt(at));
    if (state.evaluation) runner.evaluated(state.evaluation);
  };
  ask = watch({ window, document }, tick, signal);
};
