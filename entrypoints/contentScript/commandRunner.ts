import type { Evaluation } from '@/content/evaluate';
import type { HintId } from '@/content/ids';
import type { Answer } from '@/content/messages';
import { type CommandId, commands } from './commands';
import type { Command } from './commands/command';
import type { OverlayState } from './overlayState';
import type { OverlayAction } from './reduce';

/** Runs the commands of hints, one at a time for each, and ends them when their page or hint goes. */
export const createCommandRunner = (
  state: () => OverlayState,
  update: (action: OverlayAction) => void,
  failed: (reason?: string) => void,
) => {
  const running = new Map<HintId, AbortController>();
  const listeners = new Map<HintId, (evaluation: Evaluation) => void>();
  const stop = (id: HintId) => {
    running.get(id)?.abort();
    running.delete(id);
    listeners.delete(id);
    if (state().commandViews.has(id)) update({ type: 'commandShown', id, view: undefined });
  };
  const run = (id: HintId, other?: CommandId) => {
    const { evaluation, t } = state();
    const name = other ?? evaluation?.hints.find(({ hint }) => hint.id === id)?.hint.action;
    const command: Command | undefined = name && commands[name];
    if (!command || !evaluation || !t || running.has(id)) return;
    const mine = new AbortController();
    running.set(id, mine);
    const ended = (answer: Answer) => {
      if (running.get(id) !== mine) return;
      running.delete(id);
      listeners.delete(id);
      if (!answer.ok) failed(answer.reason);
    };
    command({
      document,
      t,
      signal: mine.signal,
      look: () => state().evaluation ?? evaluation,
      show: (child, { takesOver = false } = {}) => {
        if (mine.signal.aborted) return;
        const view = child === undefined ? undefined : { child, takesOver };
        update({ type: 'commandShown', id, view });
      },
      afterLook: (back) => listeners.set(id, back),
    }).then(ended, () => ended({ ok: false, reason: '' }));
  };
  return {
    run,
    stop,
    stopAll: () => {
      for (const id of [...running.keys(), ...state().commandViews.keys()]) stop(id);
    },
    evaluated: (evaluation: Evaluation) => {
      for (const back of listeners.values()) back(evaluation);
    },
  };
};
