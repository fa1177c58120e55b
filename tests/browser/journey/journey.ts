import type { Page } from 'playwright-core';
import { axe, axeInCards } from '../axe';
import { untilPressable } from '../cards';
import type { Chromium } from '../chromium';
import { until } from '../until';
import { type Hand, handOf } from './hand';
import type { Texts } from './texts';

/** One person's way out, in one language. */
export interface Journey {
  chromium: Chromium;
  language: string;
  t: Texts;
  /** What was wrong anywhere, with the place. */
  faults: string[];
  /** Looks at a page of ours: axe, and Tab once around. */
  look(place: string, hand: Hand): Promise<void>;
  /** Looks at the cards on a page of the site. */
  lookAtCards(place: string, page: Page): Promise<void>;
  /** A part of the way. */
  part(name: string, go: () => Promise<void>): Promise<void>;
  /** The page that a press opened, loaded. */
  opened(address: RegExp, press: () => Promise<void>): Promise<Page>;
}

/** The figure in the ring is a drawing: axe cannot measure it, and `popupLook.test.ts` does. */
const drawn = ['text'];

/**
 * axe measures nothing that something covers, and it knows neither of dialogs above all nor of what scrolls behind head
 * and foot: for as long as it looks, nothing covers anything.
 */
const uncovered = `(() => {
  const isModal = document.querySelector('dialog:modal') !== null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isModal
    ? 'body :not(dialog, dialog *) { visibility: hidden !important }'
    : 'body:not(:has(.casebook)) :is(header, footer) { position: static !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

const axeIn = async (page: Pick<Hand, 'evaluate'>) => {
  await page.evaluate(uncovered);
  const found = await axe(page, drawn);
  await page.evaluate('void (document.adoptedStyleSheets = [])');
  return found;
};

export const journeyIn = (chromium: Chromium, language: string, t: Texts): Journey => {
  const faults: string[] = [];
  const note = (place: string, some: string[]) => faults.push(...some.map((one) => `${place}: ${one}`));
  const watched = new WeakSet<Page>();
  const watch = (page: Page) => {
    if (watched.has(page)) return;
    watched.add(page);
    page.on('pageerror', (error) => note(page.url(), [`page error: ${error.message}`]));
  };
  chromium.context.on('page', watch);
  chromium.context.pages().forEach(watch);
  return {
    chromium,
    language,
    t,
    faults,
    look: async (place, hand) => {
      note(place, await hand.goRound());
      note(place, await axeIn(hand));
    },
    lookAtCards: async (place, page) => {
      await untilPressable(page);
      note(place, await axeInCards(page));
    },
    part: async (name, go) => {
      await go().catch((error) => note(name, [String(error.stack)]));
    },
    opened: async (address, press) => {
      const known = new Set(chromium.context.pages());
      await press();
      const page = await until(
        () => chromium.context.pages().find((one) => !known.has(one) && address.test(one.url())),
        `a page at ${address}`,
      );
      await page.waitForLoadState();
      return page;
    },
  };
};

/** Waits until a page of ours has this heading. */
export const headed = (page: Page, name: string, level?: number) =>
  page.getByRole('heading', { name, exact: true, ...(level ? { level } : {}) }).waitFor();

export const handsOn = async (page: Page): Promise<Hand> => {
  await page.bringToFront();
  return handOf(page);
};
