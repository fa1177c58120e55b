import type { CardOf } from '@/components/panel/cardOf';
import type { Evaluation } from '@/content/evaluate';
import { commands } from './commands';
import { type Hand, hintOf } from './hand';

/** Runs the actions of cards, one at a time for each card, and ends them when their page or card goes. */
export const runner = (hand: Hand, draw: () => void, failed: () => void) => {
  const running = new Map<string, AbortController>();
  const listeners = new Map<string, (look: Evaluation) => void>();
  const stop = (id: string) => {
    running.get(id)?.abort();
    running.delete(id);
    listeners.delete(id);
    hand.panels.delete(id);
  };
  const run = (card: CardOf) => {
    const name = hintOf(hand, card)?.action;
    const action = name && commands[name];
    const { look, t } = hand;
    if (!action || !look || !t || running.has(card.id)) return;
    const mine = new AbortController();
    running.set(card.id, mine);
    const ended = ({ ok }: { ok: boolean }) => {
      if (running.get(card.id) !== mine) return;
      running.delete(card.id);
      listeners.delete(card.id);
      if (!ok) failed();
    };
    action({
      document,
      t,
      signal: mine.signal,
      look: () => hand.look ?? look,
      show: (panel) => {
        if (mine.signal.aborted) return;
        hand.panels.set(card.id, panel);
        draw();
      },
      afterLook: (back) => listeners.set(card.id, back),
    }).then(ended, () => ended({ ok: false }));
  };
  return {
    run,
    stop,
    stopAll: () => {
      for (const id of [...running.keys(), ...hand.panels.keys()]) stop(id);
    },
    looked: (look: Evaluation) => {
      for (const back of listeners.values()) back(look);
    },
  };
};
