import { render } from 'preact';
import { atMost, Cards } from '@/components/panel/Cards';
import type { CardOf } from '@/components/panel/cardOf';
import { ringIn } from '@/components/panel/ring';
import { anchorsOf } from '@/content/pages/readers';
import { actsOf } from './acts';
import { announcer } from './announce';
import { guard } from './guard';
import type { Hand } from './hand';
import { mount } from './mount';
import { arrange } from './saving/arrange';
import { toCards } from './toCards';
import { verdictHere } from './verdictHere';

interface With {
  failed(): void;
  note(what: string, where: string): void;
  run(card: CardOf): void;
  stop(id: string): void;
  signal: AbortSignal;
}

const plain = (parts: CardOf['title']) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Lays the cards of a hand on the page: our place over it, the ring, the announcement. */
export const table = (hand: Hand, { failed, note, run, stop, signal }: With) => {
  const place = mount(() => note('pageRemovesCards', hand.look?.page ?? 'cards'), signal);
  const holder = document.createElement('div');
  place.root.append(holder);
  globalThis.leavewellRoot = place.root;
  const appeared = guard(place.root, signal);
  const announce = announcer(place.root, signal);
  const ring = ringIn(place.root, signal);
  let known = new Set<string>();
  let urgent: readonly string[] | undefined;

  const anchorOf = (id: string): Element | null => {
    const { look } = hand;
    const shown = look?.hints.find(({ hint }) => hint.id === id);
    const name = String(shown?.values.ring ?? shown?.hint.ring ?? '');
    try {
      return (look && anchorsOf(look.page)[name]?.(document)) || null;
    } catch {
      note(`broken:${name}`, look?.page ?? 'cards');
      return null;
    }
  };
  const list = (): CardOf[] => {
    const { look, t, memory, panels, hidden, now } = hand;
    if (!look || !t) return [];
    return toCards(arrange(look, draw), {
      t,
      panels,
      hidden,
      tasks: memory.tasks,
      verdict: verdictHere(memory, t, now),
      anchor: (hint) => anchorOf(hint.id),
    });
  };
  const draw = () => {
    const { t, memory, now, menu, all, notice, orphan } = hand;
    const cards = list();
    const { folded, corner, appearance } = memory.settings;
    // Something that cannot be undone, or another step: whatever card was opened before, this one has to be seen.
    const pressing = cards.flatMap((card) => card.urgent ?? []);
    const hasChanged = urgent !== undefined && pressing.some((one) => !urgent?.includes(one));
    if (cards.length > 0) urgent = pressing;
    if (hasChanged) hand.open = undefined;
    const isThere = (id: string | undefined) => id === '' || cards.some((card) => card.id === id);
    const open = isThere(hand.open) ? hand.open : cards[0]?.id;
    hand.shownOpen = open;
    ring.around(folded || orphan ? null : anchorOf(open ?? ''), appearance);
    if (!t || cards.length === 0) {
      known = new Set();
      return place.hide();
    }
    const first = cards.slice(0, atMost).map(({ id }) => id);
    if (first.some((id) => !known.has(id))) appeared();
    known = new Set(first);
    const held = place.root.activeElement;
    render(
      <Cards
        {...{ cards, t, acts, now, corner, appearance, folded, open, menu, all, orphan }}
        notice={notice && t(notice)}
      />,
      holder,
    );
    place.show();
    // A pressed button that is gone leaves the focus in its card.
    if (held && !held.isConnected) focus('.panel button', '.open .buttons button', '.head');
    globalThis.leavewellShown ??= performance.now();
    announce(() => t('cards.announce', { count: cards.length }));
    // With its text: one step is told from another by it alone.
    const [top] = cards;
    if (hasChanged && top) announce(() => plain([...top.title, '. ', ...top.body]), true);
  };
  const focus = (...selectors: string[]) => {
    const found = selectors.map((one) => holder.querySelector<HTMLElement>(one)).find(Boolean);
    found?.focus({ preventScroll: true });
  };
  const acts = actsOf(hand, { draw, failed, run, stop, focus, anchor: (card) => anchorOf(card.id) });
  place.root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && !hand.memory.settings.folded) acts.fold();
    },
    { signal },
  );
  return { draw };
};
