import type { Evaluation } from '@/content/evaluate';
import type { HoldReason } from '@/content/orders/scrape/autoload';
import { createAutoloadDriver } from '@/content/orders/scrape/autoloadDriver';
import { fromTop, hasRoom } from '@/content/orders/scrape/listRoom';
import { listState, moreButton } from '@/content/orders/scrape/listState';
import { orderCards } from '@/content/orders/scrape/scrapeList';
import { hasBotCheck } from '@/content/pages/dom/botCheck';

interface With {
  document: Document;
  look(): Evaluation;
  orders(): number;
  /** The first order of the list was in sight. */
  hasFirst(): boolean;
  changed(): void;
}

/** The first card that is drawn, or the last, where undrawn ones stand behind it; undefined where none do. */
export const cardBeforeRoom = (document: Document, side: 'before' | 'after'): Element | undefined => {
  const card = fromTop([...orderCards(document)]).at(side === 'before' ? 0 : -1);
  return card && hasRoom(card, side) ? card : undefined;
};

/** To the first order of the list. */
export const toTop = (document: Document): void => {
  const list = orderCards(document)[0]?.parentElement?.closest('.order-content, .order-wrap, body');
  list?.scrollIntoView({ block: 'start', behavior: 'instant' });
};

/**
 * Loads a list for the person who said yes: presses the page's own "View orders", the only thing of the site that we
 * ever press (guide N7), and scrolls where the page draws only what is in sight.
 */
export const createPageAutoload = ({ document, look, orders, hasFirst, changed }: With) => {
  let on = false;
  const above = () => (hasFirst() ? undefined : cardBeforeRoom(document, 'before'));
  const isUndrawn = () => (above() ?? cardBeforeRoom(document, 'after')) !== undefined;
  const driver = createAutoloadDriver({
    scroll: () => {
      if (above()) toTop(document);
      // The last drawn card stays in sight, so that what is drawn next joins on to it.
      else cardBeforeRoom(document, 'after')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    press: () => {
      const button = moreButton(document);
      if (!button) throw new Error('no button');
      button.click();
    },
    more: () => (isUndrawn() ? 'undrawn' : listState(document).more),
    orders,
    clock: {
      now: () => Date.now(),
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    random: () => Math.random(),
    place: () => listState(document),
    isHidden: () => document.visibilityState === 'hidden',
    // Looked for right before each press: the last look may be some time ago.
    hasBotCheck: () => hasBotCheck(document),
    signedOut: () => look().facts.signedIn === false,
    onProgress: changed,
  });
  const hide = () => driver.notice();
  return {
    isOn: () => on,
    /** Begins, or goes on. */
    start: () => {
      if (!on) document.addEventListener('visibilitychange', hide);
      on = true;
      driver.start();
    },
    pause: () => driver.pause(),
    notice: () => driver.notice(),
    end: () => {
      document.removeEventListener('visibilitychange', hide);
      driver.stop();
      on = false;
    },
    held: (): HoldReason | undefined => {
      const state = driver.state();
      return on && state?.phase === 'held' ? state.reason : undefined;
    },
  };
};
