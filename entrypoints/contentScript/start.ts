import { evaluate } from '@/content/evaluate';
import { isOrphan } from '@/content/messages';
import { withTickCache } from '@/content/pages/dom/tickCache';
import { createTranslator } from '@/content/translator';
import { type Tick, watch } from '@/content/watch';
import { answerPopup } from './answerPopup';
import { newHand } from './hand';
import { remember } from './remember';
import { runner } from './runner';
import { sightings } from './sightings';
import { table } from './table';
import { troubleNoter } from './trouble';

/** Joins it all: memory → look → cards, and what was seen back to memory. */
export const start = async (): Promise<void> => {
  const life = new AbortController();
  const { signal } = life;
  const note = troubleNoter();
  const saw = sightings();
  let ask = (): void => undefined;
  const hand = newHand(
    await remember(() => {
      speakUp();
      drawn.draw();
      ask();
    }, signal),
  );
  const speakUp = () => {
    const { build, language, direction, messages } = hand.memory.overlayMessages;
    hand.t = build === __BUILD__ ? createTranslator(language, direction, messages) : undefined;
  };
  const orphaned = () => {
    if (hand.orphan) return;
    hand.orphan = true;
    hand.notice = 'cards.orphan';
    runs.stopAll();
    drawn.draw();
    life.abort();
  };
  const failed = () => {
    if (isOrphan()) return orphaned();
    hand.notice = 'cards.failed';
    drawn.draw();
  };
  const runs = runner(hand, () => drawn.draw(), failed);
  const drawn = table(hand, { failed, note, run: runs.run, stop: runs.stop, signal });
  answerPopup(
    () => ({
      hints: hand.look?.hints.filter(({ hint }) => !hand.hidden.has(hint.id)).length,
      botCheck: hand.look?.botCheck ?? false,
    }),
    signal,
  );
  speakUp();

  const lookAt = (at: Tick) => {
    const { memory } = hand;
    const before = hand.look?.page;
    hand.look = evaluate({ ...at, ...memory, document, journey: memory.settings.journey });
    if (!hand.look) return;
    if (before && before !== hand.look.page) runs.stopAll();
    hand.now = at.now;
    for (const name of hand.look.broken) note(`broken:${name}`, hand.look.page);
    saw(hand.look, memory.seen, at.now, at.settled);
    drawn.draw();
  };
  const glance = (at: Tick | undefined) => {
    if (isOrphan()) return orphaned();
    if (!at) {
      hand.look = undefined;
      runs.stopAll();
      return drawn.draw();
    }
    // What cards ring is found with what was read. Actions change the page, so they come behind the look.
    withTickCache(() => lookAt(at));
    if (hand.look) runs.looked(hand.look);
  };
  ask = watch({ window, document }, glance, signal);
};
