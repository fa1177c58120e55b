import type { CardActs, CardOf } from '@/components/panel/cardOf';
import type { Action } from '@/content/memory/actions';
import type { Settings } from '@/content/memory/memory';
import { type Answer, dispatch, send } from '@/content/messages';
import { type Hand, hintOf } from './hand';

interface With {
  draw(): void;
  /** Tells the person that something did not work, or that the extension went away. */
  failed(): void;
  anchor(card: CardOf): Element | null;
  run(card: CardOf): void;
  stop(id: string): void;
  focus(selector: string): void;
}

const corners = ['bottomEnd', 'bottomStart', 'topStart', 'topEnd'] as const;

/** What pressing does. It is shown at once and told to memory; where memory refuses, the person is told. */
export const actsOf = (hand: Hand, { draw, failed, anchor, run, stop, focus }: With): CardActs => {
  const failing = (asked: Promise<Answer>) => {
    void asked.then(({ ok }) => {
      if (!ok) failed();
    });
  };
  const tell = (...actions: Action[]) => {
    hand.notice = undefined;
    draw();
    failing(dispatch(...actions));
  };
  const set = (settings: Partial<Settings>) => {
    hand.memory.settings = { ...hand.memory.settings, ...settings };
    tell({ type: 'setSettings', settings });
  };
  const setTask = (card: CardOf, state: 'done' | 'open') => {
    const task = hintOf(hand, card)?.task;
    if (!task) return;
    const at = Date.now();
    hand.memory.tasks = { ...hand.memory.tasks, [task]: { ...hand.memory.tasks[task], state, at } };
    tell({ type: 'setTask', id: task, state, at });
  };
  return {
    toggle: (card) => {
      hand.open = hand.shownOpen === card.id ? '' : card.id;
      hand.menu = undefined;
      draw();
    },
    toggleMenu: (card) => {
      hand.menu = hand.menu === card.id ? undefined : card.id;
      draw();
    },
    toggleAll: () => {
      hand.all = !hand.all;
      draw();
    },
    done: (card) => setTask(card, 'done'),
    undo: (card) => setTask(card, 'open'),
    hide: (card, how) => {
      const page = hand.look?.page;
      hand.hidden.add(card.id);
      hand.menu = undefined;
      stop(card.id);
      if (how === 'once' || !page) draw();
      else tell({ type: 'dismiss', hint: card.id, on: how === 'always' ? 'always' : page });
      focus('.head');
    },
    showMe: (card) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      anchor(card)?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
      hand.open = card.id;
      draw();
    },
    act: run,
    openRoute: ({ route }) => failing(send({ kind: 'openCasebook', route: route?.to ?? '' })),
    fold: () => {
      set({ folded: true });
      focus('.tab');
    },
    unfold: () => {
      set({ folded: false });
      focus('.head');
    },
    move: () => {
      const next = (corners.indexOf(hand.memory.settings.corner) + 1) % corners.length;
      set({ corner: corners[next] ?? 'bottomEnd' });
    },
  };
};
