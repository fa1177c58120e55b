import type { SaveState } from '@/components/panel/saveState';
import type { Evaluation } from '@/content/evaluate';
import { createAutoloadDriver } from '@/content/orders/scrape/autoloadDriver';
import { listState, moreButton } from '@/content/orders/scrape/listState';
import { hasBotCheck } from '@/content/pages/dom/botCheck';

interface With {
  document: Document;
  look(): Evaluation;
  orders(): number;
  changed(): void;
}

/**
 * Presses the page's own "View orders" for the person who said yes. The only thing of the site that we ever press
 * (guide N7).
 */
export const createAutoload = ({ document, look, orders, changed }: With) => {
  let on = false;
  const driver = createAutoloadDriver({
    press: () => {
      const button = moreButton(document);
      if (!button) throw new Error('no button');
      button.click();
    },
    more: () => listState(document).more,
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
    start: () => {
      if (!on) document.addEventListener('visibilitychange', hide);
      on = true;
      driver.start();
    },
    pause: () => driver.pause(),
    /** Stands still until the person goes on: something else has to be answered first. */
    hold: () => on && driver.pause(),
    notice: () => driver.notice(),
    end: () => {
      document.removeEventListener('visibilitychange', hide);
      driver.stop();
      on = false;
    },
    shown: (): SaveState['rest'] => {
      const state = driver.state();
      return { presses: state?.presses ?? 0, held: state?.phase === 'held' ? state.reason : undefined };
    },
  };
};
